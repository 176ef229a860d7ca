import type { BenchOptions } from './environment/bench-options.ts'
import type { OpenedFederation } from './environment/open-federation.ts'
import type { Ratios } from './measuring/report.ts'
import { measureMembers } from './members/measure-members.ts'

/** Prints its table and answers ratios, those of the product to plain SQL. */
export type Bench = (federation: OpenedFederation, options: BenchOptions) => Promise<Ratios>

/** Every bench by the name that `npm run bench -- <name>` takes. */
export const benches = { members: measureMembers } satisfies Record<string, Bench>

export type BenchName = keyof typeof benches
