import type { ReviewKind } from '@huigong/contract'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { type Context, can, reachOf } from '../access/index.ts'

type OwnApplications = { unionId: string; over: SQL; covers: (kind: ReviewKind) => boolean }

/** What staff read and take back of what their union asked for: administrators all, operators what is about members. */
export const ownApplicationsOf = (ctx: Context): OwnApplications => {
  if (can(ctx.actor, 'unions.manage')) {
    const { unionId } = reachOf(ctx.actor, 'unions.manage')
    return { unionId, over: sql`true`, covers: () => true }
  }
  const { unionId } = reachOf(ctx.actor, 'members.manage')
  return { unionId, over: sql`r.kind like 'member.%'`, covers: (kind) => kind.startsWith('member.') }
}
