import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runWelfare } from './stress/run-welfare.ts'

// npm run stress -- welfare [--operations 100000] [--servers 3] [--workers 48] [--seed 7]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    operations: { type: 'string', default: '100000' },
    servers: { type: 'string', default: '3' },
    workers: { type: 'string', default: '48' },
    seed: { type: 'string', default: '7' },
  },
})
if (positionals.join() !== 'welfare') throw new Error('Say what to stress: npm run stress -- welfare')

const dataFolder = await mkdtemp(join(tmpdir(), 'huigong-stress-'))
try {
  const report = await runWelfare({
    dataFolder,
    operations: Number(values.operations),
    servers: Number(values.servers),
    workers: Number(values.workers),
    seed: Number(values.seed),
  })
  const { differences, ...figures } = report
  console.log(JSON.stringify(figures, null, 2))
  for (const difference of differences.slice(0, 30)) console.error(difference)
  console.log(`differences: ${differences.length}`)
  process.exitCode = differences.length === 0 ? 0 : 1
} finally {
  await rm(dataFolder, { recursive: true, force: true })
}
