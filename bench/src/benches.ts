import { measureClaims } from './claims/measure-claims.ts'
import type { BenchOptions } from './environment/bench-options.ts'
import type { OpenedFederation } from './environment/open-federation.ts'
import { measureImports } from './imports/measure-imports.ts'
import { measureMembers } from './members/measure-members.ts'
import { measureRedemptions } from './redemptions/measure-redemptions.ts'
import { measureUnions } from './unions/measure-unions.ts'

/** Prints its table and answers ratios, those of the product to plain SQL. */
export type Bench = (federation: OpenedFederation, options: BenchOptions) => Promise<Record<string, object>>

/** Every bench by the name that `npm run bench -- <name>` takes. */
export const benches = {
  claims: measureClaims,
  imports: measureImports,
  members: measureMembers,
  redemptions: measureRedemptions,
  unions: measureUnions,
} satisfies Record<string, Bench>

export type BenchName = keyof typeof benches
