import { z } from 'zod'
import { id, instant, sentence } from '../values/basics.ts'

/** Columns that an export can hold besides name and membership; numbers in clear only in an encrypted file. */
export const exportFields = [
  'document',
  'phone',
  'sex',
  'bornOn',
  'joinedOn',
  'employerName',
  'duty',
  'isMigrantWorker',
  'education',
  'politicalStatus',
  'employment',
] as const
export type ExportField = (typeof exportFields)[number]

/**
 * `unverified` members are exported at once with masked numbers; `verified` ones after the superior's approval, as an
 * encrypted workbook that expires (seed 001, 五.6; domain 3.2).
 */
export const exportForm = z.object({
  scope: z.enum(['unverified', 'verified']),
  purpose: sentence,
  fields: z.array(z.enum(exportFields)).max(exportFields.length),
  /** Of the headings and words in the file. */
  language: z.enum(['zh-CN', 'en']).optional(),
})

export const exportStatuses = [
  'requested',
  'rejected',
  'withdrawn',
  'building',
  'ready',
  'failed',
  'expired',
] as const
export type ExportStatus = (typeof exportStatuses)[number]

export const memberExport = z.object({
  id,
  scope: z.enum(['unverified', 'verified']),
  purpose: z.string(),
  fields: z.array(z.enum(exportFields)),
  status: z.enum(exportStatuses),
  rows: z.int(),
  byName: z.string().nullable(),
  createdAt: instant,
  readyAt: instant.nullable(),
  expiresAt: instant.nullable(),
  downloads: z.int(),
  /** Why the superior said no. */
  reason: z.string().nullable(),
  abilities: z.object({ download: z.boolean(), sendPassword: z.boolean() }),
})

export const shownExport = z.object({
  unionName: z.string(),
  scope: z.enum(['unverified', 'verified']),
  purpose: z.string(),
  fields: z.array(z.enum(exportFields)),
  rows: z.int(),
})

export type ExportForm = z.infer<typeof exportForm>
export type MemberExport = z.infer<typeof memberExport>
export type ShownExport = z.infer<typeof shownExport>
