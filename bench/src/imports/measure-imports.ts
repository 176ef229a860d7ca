import type { ImportTask } from '@huigong/contract'
import type { BenchOptions } from '../environment/bench-options.ts'
import type { OpenedFederation } from '../environment/open-federation.ts'
import { quantile } from '../measuring/quantile.ts'
import { getSeededOptions } from '../members/samples.ts'
import { clearLeftovers } from './clear-leftovers.ts'
import { makeWorkbook } from './make-workbook.ts'
import { timePlainImport } from './plain-import.ts'
import { type Caller, findImporter, signIn } from './staff.ts'
import { type Memory, startServer } from './start-server.ts'
import { pause, readOthers, type Watched, watchPhase } from './watch-phase.ts'

const quietSeconds = 8

/** A workbook of a hundred thousand members checked, written and taken back, against reading it and COPY alone. */
export const measureImports = async (
  federation: OpenedFederation,
  options: BenchOptions,
): Promise<Record<string, object>> => {
  const place = await findImporter(federation)
  const bytes = await makeWorkbook(await getSeededOptions(federation.equipment.database), place.path)
  console.log(`A workbook of ${Math.round(bytes.length / 1024 / 1024)} MB`)
  await clearLeftovers(federation.ownerUrl)
  const server = await startServer(options)
  try {
    const staff = await signIn(federation, server.origin, place)
    const quiet = await readQuietly(staff)
    const plain = [await timePlainImport(federation.ownerUrl, bytes)]
    const before = await server.memory()
    const preview = await check(staff, bytes)
    plain.push(await timePlainImport(federation.ownerUrl, bytes))
    const commit = await run(staff, preview.task, 'submission', 'applied')
    plain.push(await timePlainImport(federation.ownerUrl, bytes))
    const memory = await server.memory()
    const undo = await run(staff, preview.task, 'undo', 'undone')
    return report(plain, quiet, { preview, commit, undo }, { before, after: memory })
  } finally {
    await server.stop()
  }
}

const readQuietly = async (staff: Caller): Promise<number[]> => {
  const others = readOthers(staff)
  await pause(quietSeconds * 1000)
  return others.stop()
}

const check = async (staff: Caller, bytes: Buffer): Promise<Watched> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), 'members.xlsx')
  const startedAt = performance.now()
  const { id } = await staff.post('/admin/imports/members', form)
  console.log(`Uploaded after ${Math.round(performance.now() - startedAt)} ms`)
  return watchPhase(staff, id, 'judged', startedAt)
}

const run = async (
  staff: Caller,
  { id }: ImportTask,
  action: 'submission' | 'undo',
  status: ImportTask['status'],
): Promise<Watched> => {
  const startedAt = performance.now()
  await staff.post(`/admin/import-tasks/${id}/${action}`)
  return watchPhase(staff, id, status, startedAt)
}

const report = (
  plain: number[],
  quiet: number[],
  phases: Record<'preview' | 'commit' | 'undo', Watched>,
  { before, after }: Record<'before' | 'after', Memory>,
) => {
  const limit = quantile(plain, 0.5)
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  const rows = Object.fromEntries(
    Object.entries(phases).map(([name, phase]) => [
      name,
      {
        ms: Math.round(phase.milliseconds),
        ratio: rounded(phase.milliseconds / limit),
        'longest standstill ms': Math.round(phase.standstill),
        'others p50 ms': rounded(quantile(phase.others, 0.5)),
        'others p99 ms': rounded(quantile(phase.others, 0.99)),
      },
    ]),
  )
  console.table({ plain: { ms: Math.round(limit) }, ...rows })
  const counts = phases.commit.task.counts
  const result = {
    ratios: Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.ratio])),
    memory: { idleMegabytes: megabytes(before.nowBytes), peakMegabytes: megabytes(after.peakBytes) },
    othersQuiet: { p50: rounded(quantile(quiet, 0.5)), p99: rounded(quantile(quiet, 0.99)) },
    counts: { ...counts, differing: phases.commit.task.differingRows, kept: phases.undo.task.keptRows },
  }
  console.log(result)
  return result
}

const rounded = (value: number): number => Math.round(value * 100) / 100
