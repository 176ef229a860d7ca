import { buildApp } from '@huigong/server/app'
import { jobHandlers, jobSchedule } from '@huigong/server/kinds/jobs'
import { runJobs } from '@huigong/server/platform/jobs/jobs'
import { openEquipment } from './open-equipment.ts'

/** One server of several, with its jobs. */
const { equipment } = await openEquipment(process.env.DATA_FOLDER!)
const app = await buildApp(equipment)
await runJobs({
  pool: equipment.database.pool,
  handlers: jobHandlers(equipment),
  schedule: jobSchedule,
  log: equipment.log,
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.on('disconnect', () => process.exit(0))
process.send?.({ origin: app.listeningOrigin })
