import type { Role } from '@huigong/contract'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { type Equipment, grantRole, systemContext } from '../features/access/index.ts'
import { attachPerson, findOrCreateAccount, recordConsent } from '../features/accounts/index.ts'
import { recordPerson } from '../features/people/index.ts'

/** A made-up resident identity number with its check digit. */
export const identityNumber = (serial: number): string => {
  const body = `37010219850303${String(serial).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return body + '10X98765432'[sum % 11]
}

export const phoneOf = (serial: number): string => `13700000${String(serial).padStart(3, '0')}`

export type Hire = { serial: number; name: string; isVerified?: boolean; role?: Role; unionId?: string }

/** Makes an account for one more person, verified unless told otherwise, and gives the role at the union. */
export const hire = (equipment: Equipment, person: Hire): Promise<string> =>
  equipment.database.transaction(async (tx) => {
    const ctx = systemContext(equipment, 'hire')
    const at = equipment.clock.now()
    const accountId = await findOrCreateAccount(tx, ctx, phoneOf(person.serial))
    await recordConsent(tx, accountId, 'platform', at)
    if (person.isVerified === false) return accountId
    const document = readIdentityDocument('resident_identity_card', identityNumber(person.serial))
    if (!document.ok) throw new Error('The made-up number is wrong')
    const { personId } = await recordPerson(tx, ctx, { name: person.name, ...document })
    await attachPerson(tx, ctx, accountId, personId, person.name)
    if (person.role && person.unionId)
      await grantRole(tx, { accountId, role: person.role, unionId: person.unionId, grantedBy: null, at })
    return accountId
  })
