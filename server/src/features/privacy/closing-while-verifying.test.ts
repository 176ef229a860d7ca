import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asAccount } from '../../testing/as-account.ts'
import { hire, identityNumber } from '../../testing/hire.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomesOf } from '../../testing/outcomes.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const rows = (statement: ReturnType<typeof sql>) => world.equipment.database.rows(statement)

it('closing while verifying: nobody stays verified by an account that is closed', async () => {
  for (const serial of [71, 72, 73, 74, 75, 76]) {
    const accountId = await hire(world.equipment, { serial, name: '', isVerified: false })
    const mine = asAccount(world, accountId, null).member
    await mine.privacy.requestCode({})
    const code = world.equipment.sent.at(-1)!.values.code!
    const works = [
      () => mine.privacy.closeAccount({ code, leavesUnion: false }),
      () =>
        mine.accounts.verifyIdentity({
          name: '丁同时',
          document: { kind: 'resident_identity_card', number: identityNumber(serial) },
          statementVersion: '2026-11',
        }),
    ]
    const ordered = serial % 2 === 0 ? works : works.reverse()
    expect(await outcomesOf(ordered.map((work) => work()))).toContain('done')
    expect(
      await rows(sql`select person_id as "personId", verified_at as "verifiedAt" from accounts
        where account_id = ${accountId} and closed_at is not null`),
    ).toEqual([{ personId: null, verifiedAt: null }])
    expect(await rows(sql`select 1 from people where verified_at is not null and name = '丁同时'`)).toEqual(
      [],
    )
  }
})
