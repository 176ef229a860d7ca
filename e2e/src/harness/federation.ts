import { rm } from 'node:fs/promises'
import { unpackBrowser } from './browser.ts'
import { launch, newDataFolder } from './server.ts'

/** Makes the demo federation once; the server of each journey starts on a copy of it. One may be given. */
export const setup = async (): Promise<(() => Promise<void>) | undefined> => {
  // Here once: two journeys that unpacked it at the same time would run half a browser.
  await unpackBrowser()
  if (process.env.HUIGONG_E2E_FEDERATION) return undefined
  const folder = await newDataFolder()
  const server = await launch(folder)
  await server.end('SIGTERM')
  process.env.HUIGONG_E2E_FEDERATION = folder
  return () => rm(folder, { recursive: true, force: true })
}
