import { chmod, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withFileLock } from '../files/file-lock.ts'
import { writeFileAtomically } from '../files/write-file-atomically.ts'
import { isOfSuite, type Keyring, withNewKeys } from './keyring.ts'
import { formatKeyring, parseKeyring } from './keyring-text.ts'
import type { SuiteName } from './suites.ts'

/**
 * Reads `<dataFolder>/keys/keyring.json`, or makes it with random keys on the first start. When the configured
 * suite is not that of the current keys, new current keys are added: old texts stay readable.
 */
export async function loadKeyring(dataFolder: string, suite: SuiteName, now: Date): Promise<Keyring> {
  const existing = await findKeyring(dataFolder)
  if (existing !== undefined && isOfSuite(existing, suite)) return existing
  return changeKeyring(dataFolder, (keyring) =>
    keyring !== undefined && isOfSuite(keyring, suite) ? keyring : withNewKeys(keyring, suite, now),
  )
}

/** Makes a new current key for every use. Other processes see it when they load the keyring again. */
export async function rotateKeyring(dataFolder: string, suite: SuiteName, now: Date): Promise<Keyring> {
  return changeKeyring(dataFolder, (keyring) => withNewKeys(keyring, suite, now))
}

/** Retires the look-up keys that are not current. Call it only when every row carries the current key's hash. */
export async function retireLookupKeys(dataFolder: string, now: Date): Promise<Keyring> {
  return changeKeyring(dataFolder, (keyring) => {
    if (keyring === undefined) throw new Error('There is no keyring yet')
    const isSpent = (id: string) => id !== keyring.current.lookup
    const keys = keyring.keys.map((key) =>
      key.use === 'lookup' && isSpent(key.id) ? { retiredAt: now.toISOString(), ...key } : key,
    )
    return { ...keyring, keys }
  })
}

async function changeKeyring(
  dataFolder: string,
  change: (keyring: Keyring | undefined) => Keyring,
): Promise<Keyring> {
  const folder = join(dataFolder, 'keys')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  return withFileLock(join(folder, 'keyring.lock'), async () => {
    const before = await findKeyring(dataFolder)
    const after = change(before)
    if (after !== before) await writeFileAtomically(keyringPath(dataFolder), formatKeyring(after), 0o600)
    return after
  })
}

async function findKeyring(dataFolder: string): Promise<Keyring | undefined> {
  const path = keyringPath(dataFolder)
  try {
    const text = await readFile(path, 'utf8')
    await chmod(path, 0o600).catch(() => undefined)
    return parseKeyring(text, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function keyringPath(dataFolder: string): string {
  return join(dataFolder, 'keys', 'keyring.json')
}
