import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import type { Context } from '../access/index.ts'
import { phoneHash } from './phone-lookup.ts'
import type { Audience } from './session-lengths.ts'

/** Each is a template of the SMS vendor: `sign_in_code`, `phone_old_code` … */
export type CodePurpose = 'sign_in' | 'password' | 'management' | 'phone_old' | 'phone_new' | 'privacy'

const resendAfterSeconds = 60
const validForMinutes = 5
const attemptsAllowed = 5

const perMinute: Limit = { name: 'code-minute', times: 1, withinSeconds: resendAfterSeconds - 1 }
const perDay: Limit = { name: 'code-day', times: 15, withinSeconds: 86_400 }
const perAddress: Limit = { name: 'code-address', times: 60, withinSeconds: 3_600 }

/**
 * Sends a six-digit code. The answer is the same whether the phone is known or not. Console, member app and
 * merchant app are timed apart: whoever verifies on the phone has just signed in to the console.
 */
export const sendCode = async (
  ctx: Context,
  phone: string,
  purpose: CodePurpose,
  audience: Audience = 'admin',
) => {
  const now = ctx.clock.now()
  await countAttempt(ctx.database, perAddress, ctx.remoteAddress, now)
  await countAttempt(ctx.database, perMinute, `${audience}:${purpose}:${phone}`, now)
  await countAttempt(ctx.database, perDay, phone, now)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await ctx.transaction((tx) =>
    tx.run(sql`
      insert into sign_in_codes (phone_hash, purpose, code_hash, sent_at, expires_at)
      values (${phoneHash(ctx, phone)}, ${purpose}, ${codeHash(ctx, phone, purpose, code)}, ${now},
        ${new Date(now.getTime() + validForMinutes * 60_000)})
      on conflict (phone_hash, purpose) do update set code_hash = excluded.code_hash, attempts = 0,
        sent_at = excluded.sent_at, expires_at = excluded.expires_at`),
  )
  await ctx.sms.send({
    phone,
    template: `${purpose}_code`,
    values: { code, minutes: String(validForMinutes) },
    text: `【惠工】验证码 ${code}，${validForMinutes} 分钟内有效。请勿告诉他人。`,
    idempotencyKey: randomUUID(),
  })
  return { resendAfterSeconds }
}

/** Uses the proven code up, in the transaction of what it was asked for: what is refused leaves it good. */
export type Spend = (tx: Transaction) => Promise<void>

/**
 * Proves that somebody has the code and answers how it is used up. Five wrong tries end it; each try is counted
 * before it is compared, also when several run at once.
 */
export const proveCode = async (
  ctx: Context,
  phone: string,
  purpose: CodePurpose,
  code: string,
): Promise<Spend> => {
  const now = ctx.clock.now()
  const row = await ctx.database.transaction((tx) =>
    tx.find<{ codeHash: string; attempts: number; expiresAt: Date }>(sql`
      update sign_in_codes set attempts = attempts + 1
      where phone_hash = ${phoneHash(ctx, phone)} and purpose = ${purpose}
      returning code_hash as "codeHash", attempts, expires_at as "expiresAt"`),
  )
  if (!row || row.expiresAt <= now || row.attempts > attemptsAllowed)
    throw new DomainError('account.code_expired')
  const expected = Buffer.from(row.codeHash)
  const given = Buffer.from(codeHash(ctx, phone, purpose, code))
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new DomainError('account.code_wrong')
  return async (tx) => {
    const used = await tx.run(sql`
      delete from sign_in_codes where phone_hash = ${phoneHash(ctx, phone)} and purpose = ${purpose}
        and code_hash = ${row.codeHash}`)
    if (used === 0) throw new DomainError('account.code_expired')
  }
}

const codeHash = (ctx: Context, phone: string, purpose: CodePurpose, code: string) =>
  ctx.sealing.lookupHash(`code.${purpose}`, `${phone}:${code}`).hash
