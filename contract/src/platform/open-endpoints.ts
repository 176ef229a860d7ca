import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { nothing } from '../values/basics.ts'

const platformFacts = z.object({
  federationName: z.string(),
  isDemo: z.boolean(),
  /** Version of the statement on personal information that sign-up and verification ask consent for. */
  statementVersion: z.string(),
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
