import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { maskIdentityNumber, maskPhone } from '@huigong/contract/values/masking'
import { documentKey, documentPurpose, personPhonePurpose } from '../../features/people/index.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Sealing } from '../../platform/sealing/sealing.ts'
import type { PersonRecord } from '../generator/member-record.ts'
import { copyBatch } from './copy-batch.ts'

/** A person as the union's record or the verification left it. */
export type LoadedPerson = Omit<PersonRecord, 'phone'> & {
  phone: string | null
  employerName: string | null
  verifiedAt: Date | null
  createdAt: Date
}

/** People with the look-ups that find them by document and phone. */
export const personBatches = (sealing: Sealing) => {
  const people = copyBatch('people', peopleColumns)
  const documents = copyBatch('document_lookups', 'document_hash, key_id, person_id')
  const phones = copyBatch('person_phones', 'phone_hash, person_id, key_id')
  return {
    add: (person: LoadedPerson) => {
      people.add(peopleRow(sealing, person))
      const document = lookupOfDocument(sealing, person)
      documents.add([document.hash, document.keyId, person.personId])
      if (person.phone === null) return
      const phone = sealing.lookupHash(personPhonePurpose, person.phone)
      phones.add([phone.hash, person.personId, phone.keyId])
    },
    write: async (tx: Transaction) => {
      for (const batch of [people, documents, phones]) await batch.write(tx)
    },
  }
}

const peopleColumns = `person_id, name, sex, born_on, document_kind, document_sealed, document_masked, phone_sealed,
  phone_masked, ethnic_group, employment, education, political_status, is_migrant_worker, employer_name, verified_at,
  verified_name, created_at`

const peopleRow = (sealing: Sealing, person: LoadedPerson) => [
  person.personId,
  person.name,
  person.sex,
  person.bornOn,
  person.documentKind,
  sealing.seal(documentPurpose, person.documentNumber),
  maskIdentityNumber(person.documentKind, person.documentNumber),
  person.phone && sealing.seal(personPhonePurpose, person.phone),
  person.phone && maskPhone(person.phone),
  person.ethnicGroup,
  person.employment,
  person.education,
  person.politicalStatus,
  person.isMigrantWorker,
  person.employerName,
  person.verifiedAt,
  person.verifiedAt && person.name,
  person.createdAt,
]

const lookupOfDocument = (sealing: Sealing, { documentKind, documentNumber }: LoadedPerson) => {
  const document = readIdentityDocument(documentKind, documentNumber)
  if (!document.ok) throw new Error(`The generator made a document that cannot be read: ${document.code}`)
  return sealing.lookupHash(documentPurpose, documentKey(document.kind, document.uniqueNumber))
}
