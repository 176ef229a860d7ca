import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { nothing } from '../values/basics.ts'

const platformFacts = z.object({
  federationName: z.string(),
  isDemo: z.boolean(),
  /** Version of the statement on personal information that sign-up and verification ask consent for. */
  statementVersion: z.string(),
  /** Pictures of the map by `{z}`, `{x}`, `{y}` and whose they are; null where places are chosen on a plain grid. */
  map: z.object({ tilesUrl: z.string(), attribution: z.string() }).nullable(),
})

export const platform = {
  get: endpoint({
    method: 'GET',
    path: '/open/platform',
    may: 'anyone',
    summary: 'Name of the federation and what a sign-in page must know',
    input: nothing,
    output: platformFacts,
  }),
}

export type PlatformFacts = z.infer<typeof platformFacts>
