import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, id, nothing } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'

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

/** A member figure at the end of a day, and how it changed over a time. */
const memberCounts = {
  members: z.int(),
  verifiedMembers: z.int(),
  /** Net change within the time range: joined and come less left and moved away. */
  membersGrowth: z.int(),
  verifiedGrowth: z.int(),
}

/** Member figures over a time range; `scope` own or everything below, which only unions above base have. */
const memberStatistics = z.object({
  from: day,
  to: day,
  scope: z.enum(['own', 'below']),
  grain: z.enum(['day', 'month']),
  totals: z.object(memberCounts),
  /** One for each day or month, oldest first; a month is named by its first day. */
  periods: z.array(z.object({ on: day, ...memberCounts })),
})

/** A child union's share of the figures; each row counts the child and everything below it. */
const childStatistics = z.object({ unionId: id, name: z.string(), ...memberCounts })

/** At most ten years; by default the last thirty days. */
export const memberStatisticsQuery = z.object({
  from: day.optional(),
  to: day.optional(),
  scope: z.enum(['own', 'below']).default('below'),
})

export const statistics = {
  getMembers: endpoint({
    method: 'GET',
    path: '/admin/member-statistics',
    may: 'statistics.view',
    summary: 'Member figures over a time range from rollups (seed 000, section 4)',
    input: memberStatisticsQuery,
    output: memberStatistics,
    errors: ['statistics.range_wrong'],
  }),
  listChildren: endpoint({
    method: 'GET',
    path: '/admin/member-statistics/children',
    may: 'statistics.view',
    summary: 'The same by child union',
    input: pageQuery.extend({ from: day.optional(), to: day.optional() }),
    output: pageOf(childStatistics),
    errors: ['statistics.range_wrong'],
  }),
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
export type MemberStatistics = z.infer<typeof memberStatistics>
export type ChildStatistics = z.infer<typeof childStatistics>
