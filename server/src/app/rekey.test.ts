import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAccountIdByPhone } from '../features/accounts/index.ts'
import { findPersonByDocument } from '../features/people/index.ts'
import { legalPersonPurpose } from '../features/unions/index.ts'
import { sql } from '../platform/database/sql.ts'
import { type Keyring, withNewKeys } from '../platform/sealing/keyring.ts'
import { createSealing, type Sealing } from '../platform/sealing/sealing.ts'
import { type PersonKey, peoplePlan } from '../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../testing/named-world.ts'
import { rekey } from './rekey.ts'

let world: NamedWorld
beforeEach(async () => {
  world = await createNamedWorld()
})
afterEach(() => world.end())

const people = Object.keys(peoplePlan) as PersonKey[]

describe.each(['intl', 'gm'] as const)('to new keys of the suite %s', (suite) => {
  const rotated = () => {
    const keyring = withNewKeys(world.equipment.keyring, suite, world.equipment.clock.now())
    return { keyring, equipment: { ...world.equipment, sealing: createSealing(keyring) } }
  }

  it('everybody is found and everything opens, under the new keys alone', async () => {
    const { sealing } = world.equipment
    const legalPerson = sealing.seal(legalPersonPurpose, peoplePlan.chen.document)
    await world.equipment.database.transaction((tx) =>
      tx.run(sql`
        update unions set legal_person_document_sealed = ${legalPerson} where id = ${world.unions.chenguang}`),
    )
    const { keyring, equipment } = rotated()
    expect(await rekey(equipment)).toEqual({ people: people.length, accounts: people.length, unions: 1 })
    await expectEverybody(createSealing(onlyCurrent(keyring)))
    const union = await equipment.database.find<{ sealed: string }>(sql`
      select legal_person_document_sealed as sealed from unions where id = ${world.unions.chenguang}`)
    expect(createSealing(onlyCurrent(keyring)).unseal(legalPersonPurpose, union!.sealed)).toBe(
      peoplePlan.chen.document,
    )
  })

  it('stopped in the middle, everybody is found by the old or the new key; run again it ends well', async () => {
    const { keyring, equipment } = rotated()
    let changes = 0
    const breaking = {
      ...equipment,
      database: {
        ...equipment.database,
        transaction: (async (work) => {
          if (changes++ === 2) throw new Error('The power failed')
          return equipment.database.transaction(work)
        }) as typeof equipment.database.transaction,
      },
    }
    await expect(rekey(breaking)).rejects.toThrow('The power failed')
    await expectEverybody(equipment.sealing)
    await rekey(equipment)
    await rekey(equipment)
    await expectEverybody(createSealing(onlyCurrent(keyring)))
  })

  it('a person who registers while it runs stays one person', async () => {
    const { equipment } = rotated()
    await Promise.all([
      rekey(equipment),
      ...people.map((person) =>
        equipment.database.transaction((tx) =>
          findPersonByDocument(tx, equipment, 'resident_identity_card', documentOf(person)),
        ),
      ),
    ])
    await expectEverybody(equipment.sealing)
  })
})

const documentOf = (person: PersonKey) => {
  const document = readIdentityDocument('resident_identity_card', peoplePlan[person].document)
  if (!document.ok) throw new Error(person)
  return document.uniqueNumber
}

/** The old keys are gone. */
const onlyCurrent = (keyring: Keyring): Keyring => ({
  ...keyring,
  keys: keyring.keys.filter((key) => keyring.current[key.use] === key.id),
})

const expectEverybody = async (sealing: Sealing) => {
  const { database } = world.equipment
  for (const key of people) {
    expect(await findAccountIdByPhone(database, { sealing }, peoplePlan[key].phone)).toBe(world.accounts[key])
    const found = await database.transaction((tx) =>
      findPersonByDocument(tx, { sealing }, 'resident_identity_card', documentOf(key)),
    )
    expect(found?.personId).toBe(world.people[key])
  }
  const { rows } = await database.pool.query(
    'select document_sealed, phone_sealed from people order by created_at',
  )
  const numbers = rows.map((row) => sealing.unseal('person.document', row.document_sealed))
  expect(numbers.sort()).toEqual(people.map((key) => peoplePlan[key].document).sort())
  for (const row of rows) if (row.phone_sealed) sealing.unseal('person.phone', row.phone_sealed)
  const accounts = await database.pool.query('select phone_sealed from accounts')
  const phones = accounts.rows.map((row) => sealing.unseal('account.phone', row.phone_sealed))
  expect(phones.sort()).toEqual(people.map((key) => peoplePlan[key].phone).sort())
}
