import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Actor, type Context, type Equipment, listPowers } from '../access/index.ts'
import { findScanningFor } from './scanning-for.ts'
import { type Audience, idleMinutesOf, lifeHoursOf } from './session-lengths.ts'
import { findSession, type SessionRow, touchSession } from './session-row.ts'

const minute = 60_000
const nobody: Actor = { kind: 'nobody' }

/** Opens a session and answers the token for the cookie; only its hash is stored. */
export const openSession = async (
  tx: Transaction,
  ctx: Context,
  audience: Audience,
  accountId: string,
  unionId: string | null,
  merchantId: string | null = null,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const now = ctx.clock.now()
  await tx.run(sql`
    insert into sessions (token_hash, account_id, audience, union_id, merchant_id, created_at, seen_at, expires_at)
    values (${hashOfToken(token)}, ${accountId}, ${audience}, ${unionId}, ${merchantId}, ${now}, ${now},
      ${new Date(now.getTime() + lifeHoursOf(ctx.config, audience) * 60 * minute)})`)
  return token
}

/** Who a cookie stands for now: sessions end when idle, at their absolute limit, or when revoked. */
export const actorOfToken = async (
  equipment: Equipment,
  audience: Audience,
  token: string | undefined,
): Promise<Actor> => {
  if (!token) return nobody
  const now = equipment.clock.now()
  const tokenHash = hashOfToken(token)
  const session = await findSession(equipment.database, {
    tokenHash,
    audience,
    now,
    seenAfter: new Date(now.getTime() - idleMinutesOf(equipment.config, audience) * minute),
  })
  if (!session) return nobody
  const actsForUnion = audience === 'admin' || isManaging(equipment, session)
  if (now.getTime() - session.seenAt.getTime() > minute)
    await touchSession(equipment.database, { tokenHash, actsForUnion, at: now })
  return actorOf(
    equipment,
    audience,
    { ...session, unionId: actsForUnion ? session.unionId : null },
    tokenHash,
  )
}

/** Whether a session of the member app manages a union now: within the console's limits, not its own long ones. */
const isManaging = ({ clock, config }: Equipment, { managingUntil, seenAt }: SessionRow): boolean => {
  const now = clock.now()
  const idleSince = now.getTime() - seenAt.getTime()
  return managingUntil !== null && managingUntil > now && idleSince < config.ADMIN_IDLE_MINUTES * minute
}

/** Lets a session of the member app manage a union, or no longer. */
export const setManagement = (
  tx: Transaction,
  tokenHash: string,
  managing: { unionId: string; until: Date } | null,
): Promise<number> =>
  tx.run(sql`
    update sessions set union_id = ${managing?.unionId ?? null}, managing_until = ${managing?.until ?? null}
    where token_hash = ${tokenHash}`)

export const closeSession = (tx: Transaction, tokenHash: string): Promise<number> =>
  tx.run(sql`delete from sessions where token_hash = ${tokenHash}`)

export const closeSessions = (tx: Transaction, accountId: string): Promise<number> =>
  tx.run(sql`delete from sessions where account_id = ${accountId}`)

/** Lets a session of the merchant app scan for a merchant. */
export const setMerchant = (tx: Transaction, tokenHash: string, merchantId: string): Promise<number> =>
  tx.run(sql`update sessions set merchant_id = ${merchantId} where token_hash = ${tokenHash}`)

/** Whoever scans for a merchant no longer is signed out where the merchant was chosen. */
export const closeSessionsAtMerchant = (
  tx: Transaction,
  accountId: string,
  merchantId: string,
): Promise<number> =>
  tx.run(sql`delete from sessions where account_id = ${accountId} and merchant_id = ${merchantId}`)

/** After a new password every other session of the account ends. */
export const closeOtherSessions = (tx: Transaction, accountId: string, tokenHash: string): Promise<number> =>
  tx.run(sql`delete from sessions where account_id = ${accountId} and token_hash <> ${tokenHash}`)

const actorOf = async (
  equipment: Equipment,
  audience: Audience,
  session: SessionRow,
  sessionTokenHash: string,
): Promise<Actor> => {
  const staff =
    session.unionId && session.verifiedAt
      ? await listPowers(equipment.database, session.accountId, session.unionId, equipment.clock.now())
      : { union: null, powers: new Map() }
  // Read with every request: whoever was removed, or whose merchant was put off line, is so at once.
  const scanningFor =
    audience === 'merchant' && session.merchantId && session.mayScan
      ? await findScanningFor(equipment.database, session.accountId, session.merchantId)
      : undefined
  return {
    kind: 'account',
    audience,
    accountId: session.accountId,
    personId: session.personId,
    name: session.name,
    isVerified: session.verifiedAt !== null,
    sessionTokenHash,
    ...staff,
    ...(scanningFor && { scanningFor }),
  }
}

const hashOfToken = (token: string) => createHash('sha256').update(token).digest('base64url')
