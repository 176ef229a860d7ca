import type { Consent } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'

type Row = Pick<Consent, 'purpose' | 'statementVersion'> & { agreedAt: Date; withdrawnAt: Date | null }

/** What can be withdrawn without closing the account: nothing else is done on its ground. */
const voluntary: readonly Consent['purpose'][] = ['face']

export const isNecessary = (purpose: Consent['purpose']): boolean => !voluntary.includes(purpose)

/** For each purpose that I agreed to the latest agreement, and whether I withdrew it since. */
export const listConsents = async (ctx: Context): Promise<Consent[]> => {
  const rows = await ctx.database.rows<Row>(sql`
    select distinct on (c.purpose) c.purpose, c.statement_version as "statementVersion", c.agreed_at as "agreedAt",
      (select min(w.withdrawn_at) from consent_withdrawals w where w.account_id = c.account_id
        and w.purpose = c.purpose and w.withdrawn_at >= c.agreed_at) as "withdrawnAt"
    from consents c where c.account_id = ${signedIn(ctx.actor).accountId} order by c.purpose, c.agreed_at desc`)
  return rows.map(({ agreedAt, withdrawnAt, ...consent }) => ({
    ...consent,
    agreedAt: agreedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    isNecessary: isNecessary(consent.purpose),
  }))
}
