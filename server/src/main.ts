import { openDatabaseOf } from './app/database-of-config.ts'
import { buildEquipment } from './app/equipment.ts'
import { printWelcome } from './app/welcome.ts'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { openDemo } from './demo/open-demo.ts'
import { loadRegions } from './features/regions/index.ts'
import { jobHandlers, jobSchedule } from './kinds/jobs.ts'
import { analyzeDatabase } from './platform/database/analyze.ts'
import { runJobs } from './platform/jobs/jobs.ts'
import { releaseJobs } from './platform/jobs/release-jobs.ts'
import { createLog } from './platform/log/log.ts'
import { systemClock } from './ports/clock/system.ts'

const config = readConfig(process.env)
const log = createLog(config.LOG_LEVEL)
const opened = await openDatabaseOf(config)
await releaseJobs(opened.ownerUrl)
const equipment = await buildEquipment(config, opened.url, systemClock, log)
await loadRegions(equipment.database)
const cast = config.isDemo ? await openDemo(equipment) : []
if (config.isDemo) await analyzeDatabase(opened.ownerUrl)

let isStopping = false
const app = await buildApp(equipment)
const jobs = await runJobs({
  pool: equipment.database.pool,
  handlers: jobHandlers(equipment),
  schedule: jobSchedule,
  log,
})
await app.listen({ port: config.PORT, host: config.HOST }).catch(async (error: Error) => {
  console.error(`Cannot listen on ${config.HOST}:${config.PORT} (${error.message}). Set another PORT.`)
  await stop(1)
})
// Before the words that whoever starts it may be waiting for: stopped at once, it still ends its database.
process.on('SIGTERM', () => stop(0))
process.on('SIGINT', () => stop(0))
printWelcome(app.listeningOrigin, config, cast)

async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  await app.close()
  await jobs.stop()
  await equipment.database.close()
  await opened.stop()
  process.exit(code)
}
