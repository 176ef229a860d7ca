/** Members as files: unverified ones at once and masked, verified ones approved, encrypted, expiring (seed 001, 五.6). */
export { createExportJobs } from './export-jobs.ts'
export { exportReview } from './export-review.ts'
export { listExports } from './list-exports.ts'
export { openExport } from './open-export.ts'
export { requestExport } from './request-export.ts'
export { sendExportPassword } from './send-password.ts'
