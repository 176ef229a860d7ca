import type { CardCheck, MemberCard } from '@huigong/contract'
import { maskName } from '@huigong/contract/values/masking'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import { type Context, verified } from '../access/index.ts'

const stepInSeconds = 30
const stepsAccepted = 2
const checksPerAddress: Limit = { name: 'card-check', times: 60, withinSeconds: 60 }

type Row = Pick<MemberCard, 'name' | 'unionName' | 'joinedOn' | 'status'> & { membershipId: string }

/** The electronic card; its code changes every 30 seconds, so that a picture of it soon says nothing. */
export const getCard = async (ctx: Context): Promise<MemberCard> => {
  const { personId } = verified(ctx.actor)
  const row = await findCard(ctx, sql`m.person_id = ${personId}`)
  if (!row) throw new DomainError('membership.none')
  const now = ctx.clock.now().getTime() / 1000
  const code = codeOf(ctx, row.membershipId, Math.floor(now / stepInSeconds))
  return {
    name: row.name,
    unionName: row.unionName,
    cardNumber: numberOf(row.membershipId),
    joinedOn: row.joinedOn,
    status: row.status,
    code,
    checkUrl: `${ctx.publicUrl}/m/card/${code}`,
    validForSeconds: Math.ceil(stepInSeconds - (now % stepInSeconds)),
  }
}

/** What anybody who scans a card may know: a masked name, the union and that it is good now. */
export const checkCard = async (ctx: Context, code: string): Promise<CardCheck> => {
  await countAttempt(ctx.database, checksPerAddress, ctx.remoteAddress, ctx.clock.now())
  const now = Math.floor(ctx.clock.now().getTime() / 1000 / stepInSeconds)
  const [id = '', step = ''] = code.split('~')
  const isFresh = /^\d+$/.test(step) && now - Number(step) >= 0 && now - Number(step) <= stepsAccepted
  const isWhole = /^[0-9a-f]{32}$/.test(id)
  if (!isFresh || !isWhole || !ctx.signing.isValid('card', `${id}~${step}`, code.split('~')[2] ?? ''))
    throw new DomainError('card.invalid')
  const row = await findCard(ctx, sql`m.id = ${id}::uuid`)
  if (!row) throw new DomainError('card.invalid')
  return {
    nameMasked: maskName(row.name),
    unionName: row.unionName,
    cardNumber: numberOf(row.membershipId),
    status: row.status,
    checkedAt: ctx.clock.now().toISOString(),
  }
}

const findCard = (ctx: Context, condition: ReturnType<typeof sql>) =>
  ctx.database.find<Row>(sql`
    select p.name, u.name as "unionName", m.joined_on as "joinedOn", m.status, m.id as "membershipId"
    from memberships m join people p on p.person_id = m.person_id join unions u on u.id = m.union_id
    where ${condition} and m.status in ('active', 'retained')`)

const codeOf = (ctx: Context, membershipId: string, step: number) => {
  const text = `${membershipId.replaceAll('-', '')}~${step}`
  return `${text}~${ctx.signing.sign('card', text)}`
}

/** Twelve digits out of the membership's random part, for reading aloud; it opens nothing. */
const numberOf = (membershipId: string) =>
  String(BigInt(`0x${membershipId.replaceAll('-', '').slice(16)}`) % 1_000_000_000_000n).padStart(12, '0')
