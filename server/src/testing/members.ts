import type { MembershipStatus } from '@huigong/contract'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { systemContext } from '../features/access/index.ts'
import { openMembership } from '../features/members/ledger/open-membership.ts'
import { recordPerson } from '../features/people/index.ts'
import { sql } from '../platform/database/sql.ts'
import { identityNumber } from './hire.ts'
import type { PersonKey, UnionKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'

export type Enrolled = { personId: string; membershipId: string }

/** Puts one more person on a union's records, without an account. */
export const enrol = (
  { equipment, unions }: NamedWorld,
  person: { serial: number; name: string; union?: UnionKey; status?: 'unverified' | 'active' | 'retained' },
): Promise<Enrolled> =>
  equipment.database.transaction(async (tx) => {
    const ctx = systemContext(equipment, 'enrol')
    const document = readIdentityDocument('resident_identity_card', identityNumber(person.serial))
    if (!document.ok) throw new Error('The made-up number is wrong')
    const { personId } = await recordPerson(tx, ctx, { name: person.name, ...document })
    const membershipId = await openMembership(tx, ctx, {
      personId,
      unionId: unions[person.union ?? 'chenguang'],
      status: person.status ?? 'unverified',
      joinedOn: '2026-01-05',
      source: 'staff',
    })
    return { personId, membershipId }
  })

/** The membership of somebody of the named world that is open, or ended last. */
export const membershipOf = async (
  world: NamedWorld,
  person: PersonKey,
): Promise<{ id: string; status: MembershipStatus; unionId: string }> => {
  const row = await world.equipment.database.find<{
    id: string
    status: MembershipStatus
    unionId: string
  }>(sql`
    select id, status, union_id as "unionId" from memberships where person_id = ${world.people[person]}
    order by status = 'ended', ended_at desc limit 1`)
  return row!
}

/** The ledger of a person as words: `kind status`, oldest first. */
export const ledgerOf = async (world: NamedWorld, personId: string): Promise<string[]> => {
  const rows = await world.equipment.database.rows<{ kind: string; status: string }>(sql`
    select kind, status from membership_changes where person_id = ${personId} order by recorded_at, revision`)
  return rows.map(({ kind, status }) => `${kind} ${status}`)
}
