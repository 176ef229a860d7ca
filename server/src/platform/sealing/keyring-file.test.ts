import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect, promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadKeyring, retireLookupKeys, rotateKeyring } from './keyring-file.ts'
import { formatKeyring, KeyringBrokenError } from './keyring-text.ts'

const now = new Date('2026-03-01T00:00:00Z')
let folder: string
const path = () => join(folder, 'keys', 'keyring.json')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyring-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('makes the keys once, readable by the owner only', async () => {
  const made = await loadKeyring(folder, 'intl', now)
  expect(formatKeyring(await loadKeyring(folder, 'intl', now))).toBe(formatKeyring(made))
  expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700)
  expect((await stat(path())).mode & 0o777).toBe(0o600)
  expect(await readdir(join(folder, 'keys'))).toEqual(['keyring.json'])
  expect(new Set(made.keys.map((key) => key.secret.export().toString('hex'))).size).toBe(4)
})

it('keeps old keys when rotating and when the suite changes', async () => {
  const first = await loadKeyring(folder, 'intl', now)
  const second = await rotateKeyring(folder, 'intl', now)
  expect(second.keys.slice(0, 4)).toEqual(first.keys)
  expect(second.current.seal).not.toBe(first.current.seal)
  const third = await loadKeyring(folder, 'gm', now)
  expect(third.keys.slice(0, 8)).toEqual(second.keys)
  expect(third.keys.slice(8).map((key) => key.suite)).toEqual(['gm', 'gm', 'gm', 'gm'])
  expect(await loadKeyring(folder, 'gm', now)).toEqual(third)
})

it('retires look-up keys that are not current, once', async () => {
  await loadKeyring(folder, 'intl', now)
  const rotated = await rotateKeyring(folder, 'intl', now)
  await retireLookupKeys(folder, now)
  const retired = await retireLookupKeys(folder, new Date('2027-01-01T00:00:00Z'))
  const lookup = retired.keys.filter((key) => key.use === 'lookup')
  expect(lookup.map((key) => key.retiredAt)).toEqual([now.toISOString(), undefined])
  expect(retired.current).toEqual(rotated.current)
})

it('gives processes that start at once the same keys', async () => {
  const script = `
    const { loadKeyring } = await import(${JSON.stringify(join(import.meta.dirname, 'keyring-file.ts'))})
    const keyring = await loadKeyring(${JSON.stringify(folder)}, 'intl', new Date())
    console.log(keyring.keys.map((key) => key.secret.export().toString('hex')).join())`
  const started = Array.from({ length: 4 }, () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]),
  )
  const printed = (await Promise.all(started)).map(({ stdout }) => stdout)
  expect(new Set(printed).size).toBe(1)
})

it('loses no key when several rotate at once', async () => {
  await loadKeyring(folder, 'intl', now)
  await Promise.all(Array.from({ length: 5 }, () => rotateKeyring(folder, 'intl', now)))
  expect((await loadKeyring(folder, 'intl', now)).keys).toHaveLength(24)
})

it('goes on after a process was killed while it held the lock', async () => {
  await loadKeyring(folder, 'intl', now)
  const lock = join(folder, 'keys', 'keyring.lock')
  await writeFile(lock, '')
  await utimes(lock, 0, 0)
  expect((await rotateKeyring(folder, 'intl', now)).keys).toHaveLength(8)
})

it('prints no secret when it is logged', async () => {
  const keyring = await loadKeyring(folder, 'gm', now)
  const printed = inspect(keyring, { depth: 9 }) + JSON.stringify(keyring)
  for (const { secret } of keyring.keys) {
    expect(printed).not.toContain(secret.export().toString('base64'))
  }
})

it.each([
  ['', 'empty'],
  ['{', 'cut off'],
  ['{"version":1,"current":{},"keys":[]}', 'without keys'],
])('never replaces a broken keyring (%#)', async (text) => {
  await loadKeyring(folder, 'intl', now)
  await writeFile(path(), text)
  await expect(loadKeyring(folder, 'intl', now)).rejects.toThrow(KeyringBrokenError)
  await expect(rotateKeyring(folder, 'intl', now)).rejects.toThrow(KeyringBrokenError)
  expect(await readFile(path(), 'utf8')).toBe(text)
})

it('does not carry secrets in the message of a broken keyring', async () => {
  const { keys } = await loadKeyring(folder, 'intl', now)
  const secret = keys[0]!.secret.export().toString('base64')
  await writeFile(path(), JSON.stringify({ version: 2, secret }))
  const error: unknown = await loadKeyring(folder, 'intl', now).catch((reason: unknown) => reason)
  expect(String(error)).not.toContain(secret)
})
