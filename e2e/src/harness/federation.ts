import { rm } from 'node:fs/promises'
import { launch, newDataFolder } from './server.ts'

/** Makes the demo federation once; the server of each journey starts on a copy of it. */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = await newDataFolder()
  const server = await launch(folder)
  await server.end('SIGTERM')
  process.env.HUIGONG_E2E_FEDERATION = folder
  return () => rm(folder, { recursive: true, force: true })
}
