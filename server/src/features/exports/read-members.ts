import type { ExportForm } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import { documentPurpose, personPhonePurpose } from '../people/index.ts'
import { membersOf } from './members-of.ts'

type Facts = {
  personId: string
  name: string
  status: 'unverified' | 'active' | 'retained'
  documentKind: string
  sex: 'male' | 'female' | null
  bornOn: string | null
  joinedOn: string | null
  employerName: string | null
  duty: string | null
  isMigrantWorker: boolean | null
  education: string | null
  politicalStatus: string | null
  employment: string | null
}

/** A member as the file shows it. */
export type ExportedMember = Facts & { document: string; phone: string | null }

const atOnce = 1_000

/**
 * The members of a union in pages, all of one moment where the transaction is repeatable. Numbers are opened for an
 * approved export of verified members alone; of unverified ones not even the sealed value is read.
 */
export async function* readMembers(
  db: Reads,
  { sealing }: Pick<Equipment, 'sealing'>,
  path: string,
  scope: ExportForm['scope'],
): AsyncGenerator<ExportedMember> {
  const isClear = scope === 'verified'
  const numbers = sql.raw(
    isClear
      ? 'p.document_sealed as document, p.phone_sealed as phone'
      : 'p.document_masked as document, p.phone_masked as phone',
  )
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const members = await db.rows<ExportedMember & { id: string }>(sql`
      select m.id, p.person_id as "personId", p.name, m.status, p.document_kind as "documentKind", p.sex,
        p.born_on as "bornOn", m.joined_on as "joinedOn", p.employer_name as "employerName", p.duty,
        p.is_migrant_worker as "isMigrantWorker", p.education, p.political_status as "politicalStatus", p.employment,
        ${numbers}
      from memberships m join people p on p.person_id = m.person_id
      where ${membersOf(path, scope)} and m.id > ${after}::uuid order by m.id limit ${atOnce}`)
    for (const { id: _, ...member } of members)
      yield isClear
        ? {
            ...member,
            document: sealing.unseal(documentPurpose, member.document),
            phone: member.phone === null ? null : sealing.unseal(personPhonePurpose, member.phone),
          }
        : member
    if (members.length < atOnce) return
    after = members.at(-1)!.id
  }
}
