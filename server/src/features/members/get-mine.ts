import type { Membership, Person } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { type Context, verified } from '../access/index.ts'

type PersonRow = Omit<Person, 'verifiedAt'> & { verifiedAt: Date }

/** My record: who I am and where I am a member. */
export const getMine = async (ctx: Context): Promise<{ person: Person; membership: Membership | null }> => {
  const { personId } = verified(ctx.actor)
  const person = await ctx.database.find<PersonRow>(sql`
    select verified_name as name, document_kind as "documentKind", document_masked as "documentMasked",
      coalesce(phone_masked, '') as "phoneMasked", verified_at as "verifiedAt"
    from people where person_id = ${personId}`)
  const membership = await ctx.database.find<Membership>(sql`
    select m.id, m.status, u.id as "unionId", u.name as "unionName", u.office_phone as "unionPhone",
      m.joined_on as "joinedOn"
    from memberships m join unions u on u.id = m.union_id where m.person_id = ${personId} and m.status <> 'ended'`)
  return {
    person: { ...person!, verifiedAt: person!.verifiedAt.toISOString() },
    membership: membership ?? null,
  }
}
