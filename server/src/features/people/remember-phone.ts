import { maskPhone } from '@huigong/contract/values/masking'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import { personPhonePurpose } from './document-key.ts'

/** Puts a phone on a person's record and makes the person findable by it. */
export const rememberPhone = async (
  tx: Transaction,
  equipment: Pick<Equipment, 'sealing'>,
  personId: string,
  phone: string,
): Promise<void> => {
  const lookup = equipment.sealing.lookupHash(personPhonePurpose, phone)
  await tx.run(sql`delete from person_phones where person_id = ${personId}`)
  await tx.run(sql`
    insert into person_phones (phone_hash, person_id, key_id) values (${lookup.hash}, ${personId}, ${lookup.keyId})`)
  await tx.run(sql`
    update people set phone_sealed = ${equipment.sealing.seal(personPhonePurpose, phone)},
      phone_masked = ${maskPhone(phone)} where person_id = ${personId}`)
}

export const forgetPhone = async (tx: Transaction, personId: string): Promise<void> => {
  await tx.run(sql`delete from person_phones where person_id = ${personId}`)
  await tx.run(sql`
    update people set phone_sealed = null, phone_masked = null where person_id = ${personId}`)
}

/** Whether it is the phone on the person's record already. */
export const hasPhone = async (
  tx: Transaction,
  { sealing }: Pick<Equipment, 'sealing'>,
  personId: string,
  phone: string,
): Promise<boolean> => {
  const hashes = sealing.lookupHashes(personPhonePurpose, phone).map(({ hash }) => hash)
  const known = await tx.find(sql`
    select 1 from person_phones where person_id = ${personId} and phone_hash in ${hashes}`)
  return known !== undefined
}
