import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findAccountIdByPhone } from '../features/accounts/index.ts'
import { sql } from '../platform/database/sql.ts'
import { formatKeyring, parseKeyring } from '../platform/sealing/keyring-text.ts'
import { createSealing } from '../platform/sealing/sealing.ts'
import { createTestDatabase } from '../testing/database.ts'
import { peoplePlan } from '../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../testing/named-world.ts'
import { makeFair } from '../testing/vouchers.ts'

let world: NamedWorld
let folder: string
beforeEach(async () => {
  world = await createNamedWorld()
  folder = await mkdtemp(join(tmpdir(), 'huigong-commands-'))
  await mkdir(join(folder, 'keys'))
  await writeFile(keyringPath(), formatKeyring(world.equipment.keyring))
})
afterEach(async () => {
  await world.end()
  await rm(folder, { recursive: true })
})

const keyringPath = () => join(folder, 'keys', 'keyring.json')

type Ended = { code: number; output: string }

const run = (
  name: string,
  settings: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<Ended> =>
  new Promise((done) => {
    const { databaseUrl, ownerUrl } = world.equipment
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: ownerUrl,
      DATA_FOLDER: folder,
      ...settings,
    }
    const given = [join(import.meta.dirname, `${name}.ts`), ...options]
    execFile(process.execPath, given, { env }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })

const asOwner = async (statement: string) => {
  const client = new pg.Client({ connectionString: world.equipment.ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

it('audit:verify seals what is open and says that the chain is whole; a changed fact is named and fails', async () => {
  expect(await run('verify-audit')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Whole: \d+ facts/),
  })
  await asOwner(`update audit_facts set action = 'x' where id = (select min(id) from audit_facts)`)
  expect(await run('verify-audit')).toMatchObject({
    code: 1,
    output: expect.stringContaining('Broken at seal 1'),
  })
})

it('keys:rotate waits for the servers to be stopped: with the old keys they would register everybody anew', async () => {
  await world.equipment.database.rows(sql`select 1`)
  const before = await readFile(keyringPath(), 'utf8')
  expect(await run('rotate-keys')).toMatchObject({
    code: 1,
    output: expect.stringContaining('Stop every server'),
  })
  expect(await readFile(keyringPath(), 'utf8')).toBe(before)
})

const endConnections = () =>
  asOwner(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'huigong-server' and datname = current_database()`)

it('keys:rotate, to the other suite too, leaves everybody findable and the old look-up keys retired', async () => {
  for (const suite of ['intl', 'gm']) {
    await endConnections()
    const { code, output } = await run('rotate-keys', { CRYPTO_SUITE: suite })
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('Resealed 12 people') })
    const text = await readFile(keyringPath(), 'utf8')
    const keyring = parseKeyring(text, keyringPath())
    const sealing = createSealing(keyring)
    expect(sealing.lookupHashes('account.phone', '1')).toHaveLength(1)
    for (const key of ['zhou', 'lin'] as const) {
      const found = await findAccountIdByPhone(world.equipment.database, { sealing }, peoplePlan[key].phone)
      expect(found).toBe(world.accounts[key])
    }
  }
})

it('vouchers:verify says that nothing differs, and names what does', async () => {
  const { activityId, campaignId, give } = await makeFair(world)
  await give('chen')
  expect(await run('verify-vouchers')).toMatchObject({
    code: 0,
    output: 'Difference 0: 1 vouchers of 1 prizes are where their ledger says.\n',
  })
  await asOwner(`update prizes set claimed_units = 0, unclaimed_units = unclaimed_units + 1`)
  const { code, output } = await run('verify-vouchers')
  expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('3 differences') })
  expect(output).toContain(`prize ${activityId}/${campaignId}, claimed units: noted 0, by the ledger 1`)
}, 90_000)

it('db:migrate on a database that is up to date changes nothing', async () => {
  expect(await run('migrate-database')).toMatchObject({ code: 0, output: 'The database is up to date.\n' })
})

it('db:reset never touches a database of the user’s own', async () => {
  expect(await run('reset-database')).toMatchObject({
    code: 1,
    output: expect.stringContaining('DATABASE_URL is set'),
  })
})

it('a wrong setting stops the start with its name', async () => {
  expect(await run('verify-audit', { PORT: 'many' })).toMatchObject({
    code: 1,
    output: expect.stringContaining('PORT'),
  })
})

it('federation:found asks for two different people, and makes the top with each one’s role once', async () => {
  const empty = await createTestDatabase()
  const settings = { DATABASE_URL: empty.url, DATABASE_OWNER_URL: empty.ownerUrl }
  const found = (...phones: string[]) =>
    run('found-federation', settings, ['--name', '海西省总工会', ...phones])
  const administrator = ['--phone', '13900000091']
  expect(await found(...administrator)).toMatchObject({
    code: 1,
    output: expect.stringContaining('Say all three'),
  })
  expect(await found(...administrator, '--security-phone', '13900000091')).toMatchObject({
    code: 1,
    output: expect.stringContaining('another phone'),
  })
  const both = [...administrator, '--security-phone', '13900000092', '--audit-phone', '139 0000 0093']
  expect(await found(...both)).toMatchObject({
    code: 0,
    output: expect.stringContaining('3 first administrators'),
  })
  expect(await found(...both)).toMatchObject({
    code: 1,
    output: expect.stringContaining('nothing was changed'),
  })
  const client = new pg.Client({ connectionString: empty.ownerUrl })
  await client.connect()
  const { rows } = await client.query('select role, account_id from grants order by role')
  await client.end()
  await empty.drop()
  expect(rows.map(({ role }) => role)).toEqual([
    'administrator',
    'audit_administrator',
    'security_administrator',
  ])
  expect(new Set(rows.map(({ account_id }) => account_id)).size).toBe(3)
}, 90_000)
