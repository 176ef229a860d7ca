import { maskPhone } from '@huigong/contract/values/masking'
import { v7 } from 'uuid'
import { phonePurpose, statementVersion } from '../../features/accounts/index.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Sealing } from '../../platform/sealing/sealing.ts'
import { copyBatch } from './copy-batch.ts'

export type LoadedAccount = {
  phone: string
  /** Null before real-name verification. */
  person: { personId: string; name: string } | null
  consents: readonly ('platform' | 'identity')[]
  createdAt: Date
}

/** Accounts that sign in by a code to their phone, with what they agreed to. */
export const accountBatches = (sealing: Sealing) => {
  const accounts = copyBatch(
    'accounts',
    'account_id, person_id, name, phone_sealed, phone_masked, verified_at, created_at',
  )
  const phones = copyBatch('phone_lookups', 'phone_hash, key_id, account_id')
  const consents = copyBatch('consents', 'account_id, purpose, statement_version, agreed_at')
  return {
    /** Answers the account's id. */
    add: ({ phone, person, consents: purposes, createdAt }: LoadedAccount): string => {
      const id = v7({ msecs: createdAt.getTime() })
      accounts.add([
        id,
        person?.personId ?? null,
        person?.name ?? null,
        sealing.seal(phonePurpose, phone),
        maskPhone(phone),
        person && createdAt,
        createdAt,
      ])
      const lookup = sealing.lookupHash(phonePurpose, phone)
      phones.add([lookup.hash, lookup.keyId, id])
      for (const purpose of purposes) consents.add([id, purpose, statementVersion, createdAt])
      return id
    },
    write: async (tx: Transaction) => {
      for (const batch of [accounts, phones, consents]) await batch.write(tx)
    },
  }
}
