import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import { type Context, reachOf, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { documentPurpose, personPhonePurpose } from '../people/index.ts'
import { recordAccess } from '../privacy/index.ts'

type Request = { id: string; field: 'document' | 'phone'; reason: string }
type Row = { personId: string; unionId: string; documentSealed: string; phoneSealed: string | null }

const perHour: Limit = { name: 'disclosure', times: 30, withinSeconds: 3_600 }

/**
 * The one way in which staff see an identity number or phone in clear: of their own union, with a reason, and only after
 * the audit fact and what the person reads of it are committed (居民身份证法 art. 19).
 */
export const disclose = async (ctx: Context, request: Request): Promise<{ value: string }> => {
  const reach = reachOf(ctx.actor, 'members.disclose')
  const row = await ctx.database.find<Row>(sql`
    select p.person_id as "personId", m.union_id as "unionId", p.document_sealed as "documentSealed", p.phone_sealed as "phoneSealed"
    from memberships m join people p on p.person_id = m.person_id
    where m.id = ${request.id} and m.status <> 'ended' and ${reach.over(sql`m.union_path`)}`)
  if (!row || (request.field === 'phone' && !row.phoneSealed)) throw new DomainError('thing.not_found')
  const { accountId } = signedIn(ctx.actor)
  const at = ctx.clock.now()
  await countAttempt(ctx.database, perHour, accountId, at)
  await ctx.transaction(async (tx) => {
    const { field: kind, reason } = request
    await recordAccess(tx, [row.personId], { kind, reason, unionId: row.unionId, accountId, at })
    await recordFact(tx, ctx, {
      action: 'member.disclosed',
      objectKind: 'person',
      objectId: row.personId,
      details: { field: kind, reason },
    })
  })
  return {
    value:
      request.field === 'document'
        ? ctx.sealing.unseal(documentPurpose, row.documentSealed)
        : ctx.sealing.unseal(personPhonePurpose, row.phoneSealed!),
  }
}
