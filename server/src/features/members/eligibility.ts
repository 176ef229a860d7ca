import type { MembershipStatus } from '@huigong/contract'
import { type SQL, sql } from '../../platform/database/sql.ts'

/**
 * Whether a member may vote and stand: verified members whose membership is not merely retained (选举条例 art. 4; domain
 * rules 3.5). `votingMembers` is the same as a condition on a membership `m`.
 */
export const mayVote = (status: MembershipStatus): boolean => status === 'active'

export const votingMembers: SQL = sql.raw(`m.status = 'active'`)
