import type { JobHandler } from '../../platform/jobs/jobs.ts'
import type { Equipment } from '../access/index.ts'
import { keepSheetFiles } from './sheets/keep-files.ts'
import { confirmUnanswered } from './statements/confirm-unanswered.ts'

/** Writing the files of sheets, and confirming what was not answered. */
export const createSettlementJobs = (equipment: Equipment): Record<string, JobHandler> => ({
  'welfare-documents:write': (payload) => keepSheetFiles(equipment, String(payload.documentId)),
  'settlements:confirm': () => confirmUnanswered(equipment),
})
