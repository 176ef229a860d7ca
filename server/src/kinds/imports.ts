import type { Equipment } from '../features/access/index.ts'
import { createImportJobs, type ImportDefinitions } from '../features/imports/index.ts'
import { membersImport } from '../features/members/index.ts'
import type { JobHandler } from '../platform/jobs/jobs.ts'

/** Everything that comes in by file. Adding a kind to the contract makes the compiler ask for it here. */
export const importDefinitions = {
  members: membersImport,
} satisfies ImportDefinitions

export const importJobs = (equipment: Equipment): Record<string, JobHandler> =>
  createImportJobs(equipment, importDefinitions)
