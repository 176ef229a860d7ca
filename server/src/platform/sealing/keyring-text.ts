import { createSecretKey } from 'node:crypto'
import { z } from 'zod'
import { type Keyring, keyUses } from './keyring.ts'

/** The keyring file cannot be used. Replacing it would make every sealed value unreadable, so nothing is made up. */
export class KeyringBrokenError extends Error {
  override name = 'KeyringBrokenError'
}

const keyringSchema = z.object({
  version: z.literal(1),
  current: z.record(z.enum(keyUses), z.string()),
  keys: z.array(
    z.object({
      id: z.string().regex(/^[0-9a-f]{10}$/),
      use: z.enum(keyUses),
      suite: z.enum(['intl', 'gm']),
      secret: z.base64(),
      createdAt: z.string(),
      retiredAt: z.string().optional(),
    }),
  ),
})

export function parseKeyring(text: string, path: string): Keyring {
  const parsed = keyringSchema.safeParse(parseJson(text))
  const keys =
    parsed.data?.keys.map((key) => ({ ...key, secret: createSecretKey(key.secret, 'base64') })) ?? []
  const isWhole =
    parsed.success &&
    keys.every((key) => key.secret.symmetricKeySize === 32) &&
    new Set(keys.map((key) => key.id)).size === keys.length &&
    keyUses.every((use) => keys.some((key) => key.use === use && key.id === parsed.data.current[use]))
  if (!isWhole) {
    throw new KeyringBrokenError(
      `The keyring ${path} cannot be read. Restore it from the backup of the data folder.`,
    )
  }
  return { keys, current: parsed.data.current }
}

export function formatKeyring(keyring: Keyring): string {
  const keys = keyring.keys.map((key) => ({ ...key, secret: key.secret.export().toString('base64') }))
  return `${JSON.stringify({ version: 1, current: keyring.current, keys }, null, 2)}\n`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
