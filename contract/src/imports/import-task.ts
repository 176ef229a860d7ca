import { z } from 'zod'
import { id, instant } from '../values/basics.ts'

export const importKinds = ['members'] as const
export type ImportKind = (typeof importKinds)[number]

/**
 * uploaded → reading → judged → applying → applied → undoing → undone; `failed` keeps the error code. The
 * words in brackets of seed 004 图16: 等待, 执行中, 执行成功, 执行失败.
 */
export const importStatuses = [
  'uploaded',
  'reading',
  'judged',
  'applying',
  'applied',
  'undoing',
  'undone',
  'failed',
] as const
export type ImportStatus = (typeof importStatuses)[number]

/**
 * Every row gets exactly one verdict. `unknown_union`: no union in reach is what the row names, whether it exists
 * elsewhere or not. The first three are accepted, the others come back in the result workbook.
 */
export const importVerdicts = [
  'new',
  'same',
  'update',
  'invalid',
  'duplicate_in_file',
  'name_conflict',
  'other_union',
  'unknown_union',
] as const
export type ImportVerdict = (typeof importVerdicts)[number]
export const acceptedVerdicts: readonly ImportVerdict[] = ['new', 'same', 'update']

/** `counts` sum to `totalRows` once judged. `differing` are rows whose verdict changed between preview and commit. */
export const importTask = z.object({
  id,
  kind: z.enum(importKinds),
  status: z.enum(importStatuses),
  fileName: z.string(),
  unionId: id,
  unionName: z.string(),
  byName: z.string().nullable(),
  totalRows: z.int(),
  doneRows: z.int(),
  counts: z.partialRecord(z.enum(importVerdicts), z.int()),
  differingRows: z.int(),
  keptRows: z.int(),
  errorCode: z.string().nullable(),
  /** For the sentence of `errorCode`. */
  errorValues: z.record(z.string(), z.unknown()),
  submittedAt: instant,
  changedAt: instant,
  abilities: z.object({ apply: z.boolean(), undo: z.boolean(), downloadResult: z.boolean() }),
})

/** A finding names the column by its heading in the file and the problem by a code of the locales. */
export const importFinding = z.object({
  column: z.string().nullable(),
  code: z.string(),
  values: z.record(z.string(), z.unknown()),
})

/** A row as judged; identity number and phone masked. */
export const importRow = z.object({
  rowNumber: z.int(),
  name: z.string().nullable(),
  documentMasked: z.string().nullable(),
  /** The union that the row is for, once it is known. */
  unionId: id.nullable(),
  unionName: z.string().nullable(),
  verdict: z.enum(importVerdicts),
  findings: z.array(importFinding),
  changedFields: z.array(z.string()),
  /** The row was left by an undo because somebody touched it since; a finding tells what is other now. */
  isKept: z.boolean(),
})

export type ImportTask = z.infer<typeof importTask>
export type ImportRow = z.infer<typeof importRow>
export type ImportFinding = z.infer<typeof importFinding>
