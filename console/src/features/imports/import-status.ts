import type { ImportVerdict } from '@huigong/contract'
import { acceptedVerdicts, type ImportStatus, type ImportTask, importVerdicts } from '@huigong/contract'
import type { Tone } from '../../parts/StatusTag.tsx'

export const statusTones: Record<ImportStatus, Tone> = {
  uploaded: 'progress',
  reading: 'progress',
  judged: 'warning',
  applying: 'progress',
  applied: 'good',
  undoing: 'progress',
  undone: 'neutral',
  failed: 'bad',
}

export const verdictTones: Record<ImportVerdict, Tone> = {
  new: 'good',
  same: 'neutral',
  update: 'progress',
  invalid: 'bad',
  duplicate_in_file: 'bad',
  name_conflict: 'bad',
  other_union: 'bad',
  unknown_union: 'bad',
}

const running: readonly ImportStatus[] = ['uploaded', 'reading', 'applying', 'undoing']

/** The server is at work on it: the screen asks again until it is not. */
export const isRunning = (task: Pick<ImportTask, 'status'>): boolean => running.includes(task.status)

export const countOf = (task: ImportTask, verdict: ImportVerdict): number => task.counts[verdict] ?? 0

export const acceptedRows = (task: ImportTask): number => sum(task, acceptedVerdicts)

export const refusedRows = (task: ImportTask): number =>
  sum(
    task,
    importVerdicts.filter((verdict) => !acceptedVerdicts.includes(verdict)),
  )

const sum = (task: ImportTask, verdicts: readonly ImportVerdict[]): number =>
  verdicts.reduce((total, verdict) => total + countOf(task, verdict), 0)
