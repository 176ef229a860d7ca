import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, nothing } from '../values/basics.ts'

/** Figures of the own union and everything below, from rollups (seed 000, section 4). */
const overview = z.object({
  members: z.int(),
  verifiedMembers: z.int(),
  unverifiedMembers: z.int(),
  unionsBelow: z.int(),
  childUnions: z.int(),
  pendingReviews: z.int(),
  /** The last seven days, oldest first; `verified` counts people who became verified members that day. */
  days: z.array(z.object({ on: day, joined: z.int(), verified: z.int() })),
})

export const statistics = {
  getOverview: endpoint({
    method: 'GET',
    path: '/admin/overview',
    may: 'statistics.view',
    summary: 'Union figures and the growth of the last seven days',
    input: nothing,
    output: overview,
  }),
}

export type Overview = z.infer<typeof overview>
