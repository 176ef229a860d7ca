import { buildApp } from '@huigong/server/app'
import { jobHandlers, jobSchedule } from '@huigong/server/kinds/jobs'
import { runJobs } from '@huigong/server/platform/jobs/jobs'
import { readBenchOptions } from '../environment/bench-options.ts'
import { openFederation } from '../environment/open-federation.ts'

/** The server in a process of its own, whose memory is nobody else's. Tells its address, its peak when asked. */
const options = readBenchOptions(process.argv.slice(2))
const { equipment } = await openFederation(options)
const app = await buildApp(equipment)
await runJobs({
  pool: equipment.database.pool,
  handlers: jobHandlers(equipment),
  schedule: jobSchedule,
  log: equipment.log,
})
await app.listen({ port: 0, host: '127.0.0.1' })

const bytesInKilobyte = 1024

process.on('message', () => {
  process.send?.({
    peakBytes: process.resourceUsage().maxRSS * bytesInKilobyte,
    nowBytes: process.memoryUsage.rss(),
  })
})
process.on('disconnect', () => process.exit(0))
process.send?.({ origin: app.listeningOrigin })
