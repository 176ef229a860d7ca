// Placeholder until the engine lands: overwrite this file.
import type { Equipment } from '../features/access/index.ts'
import type { JobHandler } from '../platform/jobs/jobs.ts'

export const importJobs = (_equipment: Equipment): Record<string, JobHandler> => ({})
