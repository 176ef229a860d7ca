import type { Membership, Person } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, verified } from '../access/index.ts'
import { recordArguments } from '../people/index.ts'

type PersonRow = Omit<Person, 'verifiedAt'> & { verifiedAt: Date }

/** My record: who I am and where I am a member. */
export const getMine = async (ctx: Context): Promise<{ person: Person; membership: Membership | null }> => {
  const { personId } = verified(ctx.actor)
  const person = await ctx.database.find<PersonRow>(sql`
    select verified_name as name, document_kind as "documentKind", document_masked as "documentMasked",
      coalesce(phone_masked, '') as "phoneMasked", verified_at as "verifiedAt",
      coalesce((select jsonb_agg(jsonb_build_object('kind', f.document_kind, 'masked', f.document_masked) order by f.added_at)
        from further_documents f where f.person_id = p.person_id), '[]') as "furtherDocuments",
      jsonb_build_object(${recordArguments}) as record
    from people p where person_id = ${personId}`)
  const membership = await ctx.database.find<Membership>(sql`
    select m.id, m.status, u.id as "unionId", u.name as "unionName", u.office_phone as "unionPhone",
      m.joined_on as "joinedOn",
      (select jsonb_build_object('unionName', d.name, 'effectiveOn', c.effective_on)
        from planned_changes c join unions d on d.id = (c.payload ->> 'toUnionId')::uuid
        where c.person_id = m.person_id and c.status = 'waiting' and c.kind = 'transfer') as "plannedTransfer"
    from memberships m join unions u on u.id = m.union_id where m.person_id = ${personId} and m.status <> 'ended'`)
  return {
    person: { ...person!, verifiedAt: person!.verifiedAt.toISOString() },
    membership: membership ?? null,
  }
}
