import type { ExportField, MemberExport } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf, signedIn } from '../access/index.ts'

export const filePurpose = 'export.file'
export const passwordPurpose = 'export.password'

export type ExportRow = Omit<MemberExport, 'createdAt' | 'readyAt' | 'expiresAt' | 'abilities'> & {
  accountId: string
  unionId: string
  unionName: string
  fields: ExportField[]
  createdAt: Date
  readyAt: Date | null
  expiresAt: Date | null
  storageKey: string | null
  passwordSealed: string | null
}

/** What became of the application is the review's to say, and a file whose time ended is gone for everybody at once. */
export const exportColumns = (ctx: Pick<Context, 'clock'>) => sql`
  e.id, e.account_id as "accountId", e.union_id as "unionId", u.name as "unionName", e.scope, e.purpose, e.fields,
  case when e.status = 'requested' and r.status in ('rejected', 'withdrawn') then r.status
    when e.status = 'ready' and e.expires_at <= ${ctx.clock.now()} then 'expired' else e.status end as status,
  e.rows, a.name as "byName", e.created_at as "createdAt", e.ready_at as "readyAt", e.expires_at as "expiresAt",
  e.downloads, e.storage_key as "storageKey", e.password_sealed as "passwordSealed",
  (select v.reason from review_events v where v.review_id = r.id and v.action = 'rejected'
    order by v.id desc limit 1) as reason`

export const exportSource = sql.raw(`
  member_exports e join unions u on u.id = e.union_id join accounts a on a.account_id = e.account_id
    left join reviews r on r.id = e.review_id`)

/** An export of the own union; those of others do not exist. */
export const getExportRow = async (ctx: Context, id: string): Promise<ExportRow> => {
  const { unionId } = reachOf(ctx.actor, 'members.export')
  const row = await ctx.database.find<ExportRow>(sql`
    select ${exportColumns(ctx)} from ${exportSource} where e.id = ${id} and e.union_id = ${unionId}`)
  if (!row) throw new DomainError('thing.not_found')
  return row
}

export const presentExport = (ctx: Context, row: ExportRow): MemberExport => {
  const isReady = row.status === 'ready'
  const isMine = row.accountId === signedIn(ctx.actor).accountId
  return {
    id: row.id,
    scope: row.scope,
    purpose: row.purpose,
    fields: row.fields,
    status: row.status,
    rows: row.rows,
    byName: row.byName,
    createdAt: row.createdAt.toISOString(),
    readyAt: row.readyAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    downloads: row.downloads,
    reason: row.reason,
    abilities: { download: isReady, sendPassword: isReady && isMine && row.passwordSealed !== null },
  }
}
