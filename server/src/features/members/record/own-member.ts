import type { MembershipChange, MembershipStatus } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type PersonFieldName, recordColumns } from '../../people/index.ts'

/** An open membership of the own union with the person's record. */
export type OwnMember = Record<PersonFieldName, string | boolean | null> & {
  id: string
  personId: string
  unionId: string
  status: MembershipStatus
  statusKind: MembershipChange['kind']
  statusOn: string
  joinedOn: string | null
  nameDiffers: boolean
  name: string
  verifiedName: string | null
}

/** The member with the person locked before the membership, as everybody does who changes both. */
export const lockOwnMember = async (tx: Transaction, unionId: string, id: string): Promise<OwnMember> => {
  await tx.find(sql`
    select 1 from people where person_id = (
      select person_id from memberships where id = ${id} and union_id = ${unionId} and status <> 'ended') for update`)
  const member = await tx.find<OwnMember>(sql`
    select m.id, m.person_id as "personId", m.union_id as "unionId", m.status, m.status_kind as "statusKind",
      m.status_on as "statusOn", m.joined_on as "joinedOn", m.name_differs as "nameDiffers", p.name,
      p.verified_name as "verifiedName", ${recordColumns}
    from memberships m join people p on p.person_id = m.person_id
    where m.id = ${id} and m.union_id = ${unionId} and m.status <> 'ended' for update of m`)
  if (!member) throw new DomainError('thing.not_found')
  return member
}

type Open = { id: string; unionId: string; status: MembershipStatus; joinedOn: string | null }

/** The one open membership of a person, wherever it is. The person is locked. */
export const findOpenMembership = (tx: Transaction, personId: string): Promise<Open | undefined> =>
  tx.find<Open>(sql`
    select id, union_id as "unionId", status, joined_on as "joinedOn" from memberships
    where person_id = ${personId} and status <> 'ended' for update`)
