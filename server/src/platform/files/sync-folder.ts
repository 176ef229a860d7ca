import { open } from 'node:fs/promises'

/** Makes a rename in the folder outlast a power cut. Windows cannot open a folder; there the rename has to do. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
