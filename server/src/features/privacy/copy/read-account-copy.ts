import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { withoutSealed } from './without-sealed.ts'

/** What is kept by the account: itself, sessions, agreements, applications with their history, roles, merchants, notices, pictures. */
export const readAccountCopy = async (ctx: Context, accountId: string): Promise<Record<string, unknown>> => {
  const copy = await ctx.database.find<Record<string, unknown>>(sql`
    select a.account_id as id, a.name, a.login_name as "loginName", a.created_at as "createdAt",
      a.verified_at as "verifiedAt", a.password_hash is not null as "hasPassword", a.is_code_only as "isCodeOnly",
      ${list(sql`select audience, created_at as "createdAt", seen_at as "seenAt", expires_at as "expiresAt"
        from sessions where account_id = a.account_id order by created_at`)} as sessions,
      ${list(sql`select purpose, statement_version as "statementVersion", agreed_at as "agreedAt"
        from consents where account_id = a.account_id order by agreed_at`)} as consents,
      ${list(sql`select purpose, withdrawn_at as "withdrawnAt"
        from consent_withdrawals where account_id = a.account_id order by withdrawn_at`)} as "consentWithdrawals",
      ${list(sql`select status, created_at as "createdAt", settled_at as "settledAt"
        from face_checks where account_id = a.account_id order by created_at`)} as "faceChecks",
      ${list(sql`select g.role, u.name as "unionName", g.from_at as "fromAt", g.until_at as "untilAt"
        from grants g join unions u on u.id = g.union_id where g.account_id = a.account_id order by g.from_at`)} as roles,
      ${list(sql`select k.name, m.name as "merchantName", k.from_at as "fromAt", k.until_at as "untilAt"
        from clerks k join merchants m on m.id = k.merchant_id
        where k.account_id = a.account_id order by k.from_at`)} as "scansFor",
      ${list(sql`select kind, subject as "values", created_at as "createdAt", read_at as "readAt"
        from notices where account_id = a.account_id order by id`)} as notices,
      ${list(sql`select c.name, x.name as "calledMe", x.named_at as "namedAt", x.revoked_at as "revokedAt"
        from voucher_proxies x join vouchers v on v.activity_id = x.activity_id and v.id = x.voucher_id
          join campaigns c on c.id = v.campaign_id
        where x.account_id = a.account_id order by x.named_at`)} as "vouchersToCollect",
      ${list(sql`select id, media_kind as "mediaKind", size_in_bytes as "sizeInBytes", created_at as "createdAt"
        from files where account_id = a.account_id order by id`)} as pictures,
      ${list(sql`select r.kind, r.status, u.name as "unionName", r.title, r.round, r.submitted_at as "submittedAt",
          r.decided_at as "decidedAt", r.payload as form,
          ${list(sql`select action, round, at, reason from review_events where review_id = r.id order by id`)} as history
        from reviews r join unions u on u.id = r.union_id
        where r.applicant_account_id = a.account_id and r.from_union_id is null order by r.id`)} as applications
    from accounts a where a.account_id = ${accountId}`)
  return withoutSealed(copy!) as Record<string, unknown>
}

const list = (rows: ReturnType<typeof sql>) =>
  sql`(select coalesce(jsonb_agg(to_jsonb(one)), '[]'::jsonb) from (${rows}) one)`
