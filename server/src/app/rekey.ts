import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import type { Equipment } from '../features/access/index.ts'
import { phonePurpose } from '../features/accounts/index.ts'
import { documentKey, documentPurpose, personPhonePurpose } from '../features/people/index.ts'
import { legalPersonPurpose } from '../features/unions/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

const batch = 1_000

type Person = {
  personId: string
  documentKind: IdentityDocumentKind
  documentSealed: string
  phoneSealed: string | null
  /** Another record keeps the documents and phones of one that was merged into it. */
  isMerged: boolean
}
type FurtherDocument = { id: string; kind: IdentityDocumentKind; sealed: string }
type Account = { accountId: string; phoneSealed: string }

type Resealed = { people: number; accounts: number; unions: number }

/**
 * Seals everything anew under the current keys, a thousand people a transaction: it can be stopped and run again
 * at any moment, and people are found by the old and the new hash while it runs.
 */
export const rekey = async (equipment: Equipment): Promise<Resealed> => ({
  people: await inBatches(equipment, rekeyPeople),
  accounts: await inBatches(equipment, rekeyAccounts),
  unions: await inBatches(equipment, rekeyUnions),
})

type Step = (tx: Transaction, equipment: Equipment, after: string) => Promise<string[]>

const inBatches = async (equipment: Equipment, step: Step): Promise<number> => {
  let done = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await equipment.database.transaction((tx) => step(tx, equipment, after))
    if (ids.length === 0) return done
    done += ids.length
    after = ids.at(-1)!
  }
}

const rekeyPeople: Step = async (tx, equipment, after) => {
  const people = await tx.rows<Person>(sql`
    select person_id as "personId", document_kind as "documentKind", document_sealed as "documentSealed",
      phone_sealed as "phoneSealed", merged_into is not null as "isMerged"
    from people where person_id > ${after} order by person_id limit ${batch} for update`)
  for (const person of people) await rekeyPerson(tx, equipment, person)
  return people.map((person) => person.personId)
}

const rekeyPerson = async (tx: Transaction, { sealing }: Equipment, person: Person) => {
  const number = sealing.unseal(documentPurpose, person.documentSealed)
  const phone = person.phoneSealed === null ? null : sealing.unseal(personPhonePurpose, person.phoneSealed)
  await tx.run(sql`
    update people set document_sealed = ${sealing.seal(documentPurpose, number)},
      phone_sealed = ${phone === null ? null : sealing.seal(personPhonePurpose, phone)}
    where person_id = ${person.personId}`)
  if (person.isMerged) return
  await tx.run(sql`delete from document_lookups where person_id = ${person.personId}`)
  await hashDocument(tx, sealing, person.personId, { kind: person.documentKind, number })
  await rekeyFurtherDocuments(tx, sealing, person.personId)
  await tx.run(sql`delete from person_phones where person_id = ${person.personId}`)
  if (phone === null) return
  const phoneLookup = sealing.lookupHash(personPhonePurpose, phone)
  await tx.run(sql`
    insert into person_phones (phone_hash, person_id, key_id)
    values (${phoneLookup.hash}, ${person.personId}, ${phoneLookup.keyId})`)
}

const rekeyFurtherDocuments = async (tx: Transaction, sealing: Equipment['sealing'], personId: string) => {
  const documents = await tx.rows<FurtherDocument>(sql`
    select id, document_kind as kind, document_sealed as sealed from further_documents where person_id = ${personId}`)
  for (const { id, kind, sealed } of documents) {
    const number = sealing.unseal(documentPurpose, sealed)
    await tx.run(sql`
      update further_documents set document_sealed = ${sealing.seal(documentPurpose, number)}
      where person_id = ${personId} and id = ${id}`)
    await hashDocument(tx, sealing, personId, { kind, number })
  }
}

const hashDocument = async (
  tx: Transaction,
  sealing: Equipment['sealing'],
  personId: string,
  { kind, number }: { kind: IdentityDocumentKind; number: string },
) => {
  const document = readIdentityDocument(kind, number, { allowLegacy: true })
  const unique = document.ok ? document.uniqueNumber : number
  const lookup = sealing.lookupHash(documentPurpose, documentKey(kind, unique))
  await tx.run(sql`
    insert into document_lookups (document_hash, key_id, person_id) values (${lookup.hash}, ${lookup.keyId}, ${personId})`)
}

const rekeyAccounts: Step = async (tx, { sealing }, after) => {
  const accounts = await tx.rows<Account>(sql`
    select account_id as "accountId", phone_sealed as "phoneSealed" from accounts
    where account_id > ${after} and closed_at is null order by account_id limit ${batch} for update`)
  for (const { accountId, phoneSealed } of accounts) {
    const phone = sealing.unseal(phonePurpose, phoneSealed)
    const lookup = sealing.lookupHash(phonePurpose, phone)
    await tx.run(
      sql`update accounts set phone_sealed = ${sealing.seal(phonePurpose, phone)} where account_id = ${accountId}`,
    )
    await tx.run(sql`delete from phone_lookups where account_id = ${accountId}`)
    await tx.run(sql`
      insert into phone_lookups (phone_hash, key_id, account_id) values (${lookup.hash}, ${lookup.keyId}, ${accountId})`)
  }
  return accounts.map((account) => account.accountId)
}

/** Only the numbers of legal persons are sealed; those in applications stay under the key that sealed them. */
const rekeyUnions: Step = async (tx, { sealing }, after) => {
  const unions = await tx.rows<{ id: string; sealed: string }>(sql`
    select id, legal_person_document_sealed as sealed from unions
    where id > ${after} and legal_person_document_sealed is not null order by id limit ${batch} for update`)
  for (const { id, sealed } of unions) {
    const number = sealing.unseal(legalPersonPurpose, sealed)
    await tx.run(sql`
      update unions set legal_person_document_sealed = ${sealing.seal(legalPersonPurpose, number)} where id = ${id}`)
  }
  return unions.map((union) => union.id)
}
