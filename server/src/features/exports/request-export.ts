import type { ExportForm, MemberExport } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import { type Context, holdTree, reachOf, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { submitReview } from '../reviews/index.ts'
import type { ExportPayload } from './export-review.ts'
import { getExportRow, presentExport } from './export-row.ts'
import { membersOf } from './members-of.ts'

type Union = { id: string; name: string; path: string; superiorId: string | null }

const aDay: Limit = { name: 'export', times: 20, withinSeconds: 86_400 }

/**
 * Asks for a file of the own union's members: of unverified ones it is made at once, with masked numbers; of verified
 * ones the superior decides first (seed 001, 五.6).
 */
export const requestExport = async (ctx: Context, form: ExportForm): Promise<MemberExport> => {
  const { unionId } = reachOf(ctx.actor, 'members.export')
  const { accountId } = signedIn(ctx.actor)
  await countAttempt(ctx.database, aDay, accountId, ctx.clock.now())
  const id = v7()
  await ctx.transaction(async (tx) => {
    await holdTree(tx)
    const union = await lockUnion(tx, unionId)
    await assertNonePending(tx, unionId, form)
    const rows = await countRows(tx, union, form)
    const reviewId =
      form.scope === 'verified' ? await ask(tx, ctx, union, { exportId: id, rows, form }) : null
    await tx.run(sql`
      insert into member_exports (id, union_id, account_id, review_id, scope, purpose, fields, language, status, rows,
        created_at)
      values (${id}, ${unionId}, ${accountId}, ${reviewId}, ${form.scope}, ${form.purpose},
        ${sql.param([...new Set(form.fields)])}::text[], ${form.language ?? 'zh-CN'},
        ${reviewId ? 'requested' : 'building'}, ${rows}, ${ctx.clock.now()})`)
    if (!reviewId) await enqueue(tx, 'exports:build', { exportId: id })
    await recordFact(tx, ctx, {
      action: 'export.requested',
      objectKind: 'export',
      objectId: id,
      details: { scope: form.scope, fields: form.fields, rows },
    })
  })
  return presentExport(ctx, await getExportRow(ctx, id))
}

/** Locked, so that of two requests at once the second sees the first. */
const lockUnion = async (tx: Transaction, id: string): Promise<Union> => {
  const union = await tx.find<Union>(sql`
    select id, name, path::text as path, superior_id as "superiorId" from unions where id = ${id} for no key update`)
  return union!
}

const assertNonePending = async (tx: Transaction, unionId: string, { scope }: ExportForm) => {
  const pending = await tx.find(sql`
    select 1 from member_exports e left join reviews r on r.id = e.review_id
    where e.union_id = ${unionId} and e.scope = ${scope}
      and (e.status = 'building' or (e.status = 'requested' and r.status = 'pending')) limit 1`)
  if (pending) throw new DomainError('export.pending')
}

const countRows = async (tx: Transaction, union: Union, { scope }: ExportForm): Promise<number> => {
  const counted = await tx.find<{ count: number }>(
    sql`select count(*) as count from memberships m where ${membersOf(union.path, scope)}`,
  )
  if (counted!.count === 0) throw new DomainError('export.nobody')
  return counted!.count
}

type Asked = { exportId: string; rows: number; form: ExportForm }

const ask = (tx: Transaction, ctx: Context, union: Union, { exportId, rows, form }: Asked) =>
  submitReview(tx, ctx, {
    kind: 'member.export',
    unionId: union.superiorId ?? union.id,
    subjectId: union.id,
    fromUnionId: union.id,
    title: union.name,
    payload: {
      exportId,
      unionName: union.name,
      scope: form.scope,
      purpose: form.purpose,
      fields: form.fields,
      rows,
    } satisfies ExportPayload,
  })
