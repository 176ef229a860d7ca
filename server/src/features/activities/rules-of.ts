import type { ClaimRules } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'

export type RulesRecord = { rules: ClaimRules }

/** The rules `r` of a claim activity as one value. */
export const rulesColumn = sql.raw(`
  jsonb_build_object('times', r.times, 'timesADay', r.times_a_day, 'countedBy', r.counted_by, 'admission', r.admission,
    'applicationsUntil', r.applications_until, 'includesRetained', r.includes_retained, 'birthMonths', r.birth_months,
    'staysAfterLeaving', r.stays_after_leaving, 'overrideDocument', r.override_document) as rules`)

/** The database writes instants in its own way. */
export const rulesOf = (rules: ClaimRules): ClaimRules => ({
  ...rules,
  applicationsUntil: rules.applicationsUntil && new Date(rules.applicationsUntil).toISOString(),
})
