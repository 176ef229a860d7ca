import type { Management, Permission, Scope } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type ActingUnion, type Context, listPowers, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { ownPhone } from './own-phone.ts'
import { setManagement } from './sessions.ts'
import { proveCode, sendCode } from './sign-in-codes.ts'

/** Which union this phone manages now, if any. */
export const getManagement = async (ctx: Context): Promise<Management | null> => {
  const { union, powers } = signedIn(ctx.actor)
  const until = await findManagingUntil(ctx)
  return union && until ? present(union, powers, until) : null
}

export const requestManagementCode = async (ctx: Context): Promise<{ resendAfterSeconds: number }> =>
  sendCode(ctx, await ownPhone(ctx), 'management', 'member')

type Opening = { unionId: string; code?: string }

/**
 * Opens the management of a union on this phone: with a code for as long as a console session lasts, and without
 * one to change to another union within that time.
 */
export const openManagement = async (ctx: Context, { unionId, code }: Opening): Promise<Management> => {
  const { accountId, sessionTokenHash } = signedIn(ctx.actor)
  const { union, powers } = await listPowers(ctx.database, accountId, unionId, ctx.clock.now())
  if (!union) throw new DomainError('account.union_not_managed')
  const { until, spend } = await allow(ctx, code)
  await ctx.transaction(async (tx) => {
    await spend(tx)
    await setManagement(tx, sessionTokenHash, { unionId, until })
    await recordFact(tx, ctx, {
      action: 'management.opened',
      unionId,
      objectKind: 'union',
      objectId: unionId,
    })
  })
  return present(union, powers, until)
}

export const closeManagement = (ctx: Context): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { union, sessionTokenHash } = signedIn(ctx.actor)
    await setManagement(tx, sessionTokenHash, null)
    if (union)
      await recordFact(tx, ctx, { action: 'management.closed', objectKind: 'union', objectId: union.id })
  })

const allow = async (ctx: Context, code: string | undefined) => {
  if (code !== undefined)
    return {
      until: new Date(ctx.clock.now().getTime() + ctx.config.ADMIN_SESSION_HOURS * 3_600_000),
      spend: await proveCode(ctx, await ownPhone(ctx), 'management', code),
    }
  const until = await findManagingUntil(ctx)
  if (!until) throw new DomainError('management.code_required')
  return { until, spend: async () => undefined }
}

/** The end of the time that is running. One that ended idle was forgotten when the request came in. */
const findManagingUntil = async (ctx: Context): Promise<Date | undefined> => {
  const row = await ctx.database.find<{ until: Date }>(sql`
    select managing_until as until from sessions
    where token_hash = ${signedIn(ctx.actor).sessionTokenHash} and managing_until > ${ctx.clock.now()}`)
  return row?.until
}

const present = (union: ActingUnion, powers: ReadonlyMap<Permission, Scope>, until: Date): Management => ({
  unionId: union.id,
  unionName: union.name,
  isAboveBase: union.isAboveBase,
  roles: union.roles,
  permissions: [...powers.keys()],
  until: until.toISOString(),
})
