import type { Equipment } from '../features/access/index.ts'
import { endOverActivities } from '../features/activities/index.ts'
import { sealFacts } from '../features/audit/index.ts'
import { holdDraws } from '../features/draws/index.ts'
import { createExportJobs } from '../features/exports/index.ts'
import { removePictures } from '../features/files/index.ts'
import { forgetOldRows } from '../features/imports/index.ts'
import { expireFaceChecks, takeEffect } from '../features/members/index.ts'
import { remindReviews } from '../features/reviews/index.ts'
import { createSettlementJobs } from '../features/settlements/index.ts'
import { foldFigures } from '../features/statistics/index.ts'
import { expireVouchers, proveNightly, remindOwners } from '../features/vouchers/index.ts'
import { sql } from '../platform/database/sql.ts'
import type { JobHandler } from '../platform/jobs/jobs.ts'
import { importJobs } from './imports.ts'

/** Everything that happens in the background, and when. */
export const jobHandlers = (equipment: Equipment): Record<string, JobHandler> => ({
  ...importJobs(equipment),
  ...createExportJobs(equipment),
  ...createSettlementJobs(equipment),
  'audit:seal': async () => {
    await equipment.database
      .transaction((tx) => sealFacts(tx, equipment.clock.now()))
      .catch(ignoreLockTimeout)
  },
  'figures:fold': async () => {
    await equipment.database.transaction(foldFigures)
  },
  'reviews:remind': () => remindReviews(equipment),
  'members:take-effect': () => takeEffect(equipment),
  'vouchers:expire': () => expireVouchers(equipment),
  'vouchers:remind': () => remindOwners(equipment),
  'vouchers:prove': () => proveNightly(equipment),
  'draws:hold': () => holdDraws(equipment),
  'activities:end': () => endOverActivities(equipment),
  'files:tidy': () => removePictures(equipment),
  'platform:tidy': () => tidy(equipment),
})

export const jobSchedule: Record<string, string> = {
  'audit:seal': '* * * * *',
  'figures:fold': '* * * * *',
  // Half past eight in the morning in Shanghai, and again for those that a restart missed.
  'reviews:remind': '30 0,5 * * *',
  // Soon after midnight in Shanghai, and again for days on which no server ran.
  'members:take-effect': '*/5 * * * *',
  'activities:end': '* * * * *',
  'vouchers:expire': '* * * * *',
  // At nine in the morning in Shanghai, and again for those that a restart missed.
  'vouchers:remind': '0 1,4 * * *',
  // At four in the night in Shanghai.
  'vouchers:prove': '0 20 * * *',
  'draws:hold': '* * * * *',
  'exports:expire': '*/10 * * * *',
  'settlements:confirm': '*/10 * * * *',
  // At half past three in the night in Shanghai.
  'files:tidy': '30 19 * * *',
  'platform:tidy': '17 * * * *',
}

const lockNotAvailable = '55P03'

/** Somebody is still writing: the next minute seals. */
const ignoreLockTimeout = (error: unknown) => {
  if (!(error instanceof Error && 'code' in error && error.code === lockNotAvailable)) throw error
}

const tidy = (equipment: Equipment) =>
  equipment.database.transaction(async (tx) => {
    const now = equipment.clock.now()
    const dayAgo = new Date(now.getTime() - 86_400_000)
    await tx.run(sql`delete from sessions where expires_at < ${now}`)
    await tx.run(sql`delete from throttles where resets_at < ${now}`)
    await tx.run(sql`delete from sign_in_codes where expires_at < ${dayAgo}`)
    await tx.run(sql`delete from idempotency_keys where created_at < ${dayAgo}`)
    const { IMPORT_ROWS_DAYS } = equipment.config
    await forgetOldRows(tx, new Date(now.getTime() - IMPORT_ROWS_DAYS * 86_400_000), now)
    await tx.run(sql`delete from outbox_messages where sent_at < ${dayAgo}`)
    await expireFaceChecks(tx, dayAgo, now)
  })
