import { randomUUID } from 'node:crypto'
import { stepInSeconds } from '@huigong/contract/values/voucher-code'
import { type Caller, call } from './calls.ts'
import { codeOf, type HolderSecret } from './code-of-voucher.ts'
import type { History, Operation, Outcome } from './history.ts'
import type { StressWorld } from './make-world.ts'
import { belongElsewhere } from './moves.ts'
import type { Servers } from './servers.ts'

/** A voucher that somebody holds, with what its phone makes codes of, once it was asked for. */
type Held = { id: string; activityId: string; owner: Caller; secret: HolderSecret | null }
/** A redemption that was answered, for somebody to take back. */
type Redeemed = { id: string; voucherId: string; activityId: string; clerk: Caller }

export type Run = {
  world: StressWorld
  servers: Servers
  history: History
  random: () => number
  held: Held[]
  redeemed: Redeemed[]
  /** How to ask again for what had no answer. */
  again: Map<Operation, () => Promise<Outcome>>
  counts: Record<string, number>
}

const lostAnswers = 0.04
const longestWait = 30

const choose = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)]!

/** One step of one of those who work at the same time: what, is left to chance. */
export const step = async (run: Run): Promise<void> => {
  const chance = run.random()
  const name =
    chance < 0.42
      ? 'claim'
      : chance < 0.84
        ? 'redeem'
        : chance < 0.93
          ? 'undo'
          : chance < 0.98
            ? 'void'
            : chance < 0.995
              ? 'move'
              : 'close'
  run.counts[name] = (run.counts[name] ?? 0) + 1
  await steps[name](run)
}

const mishapOf = (random: () => number) => ({
  dropAfterMilliseconds: random() < lostAnswers ? Math.floor(random() * longestWait) : null,
})

/** Does something and notes it, with a way of asking again in case the answer is lost. */
const noted = async (
  run: Run,
  operation: Omit<Operation, 'startedAt' | 'endedAt' | 'outcome'>,
  ask: (mishap: { dropAfterMilliseconds: number | null }) => Promise<Outcome>,
): Promise<Operation> => {
  const startedAt = performance.now()
  const outcome = await ask(mishapOf(run.random))
  const done: Operation = { ...operation, startedAt, endedAt: performance.now(), outcome }
  run.history.add(done)
  if (outcome.status === 'unknown') run.again.set(done, () => ask({ dropAfterMilliseconds: null }))
  return done
}

const claim = async (run: Run): Promise<void> => {
  const { world, servers, random } = run
  const member = choose(world.members, random)
  const activity = choose(world.activities, random)
  const campaignId = choose(activity.campaignIds, random)
  const key = randomUUID()
  const { outcome } = await noted(
    run,
    { kind: 'claim', key, personId: member.personId, activityId: activity.id, campaignId },
    (mishap) =>
      call(
        servers.pick(random),
        member.caller,
        'POST',
        `/activities/${activity.id}/claims`,
        { campaignId, key },
        mishap,
      ),
  )
  if (outcome.status === 'done')
    run.held.push({
      id: String(outcome.answer.voucherId),
      activityId: activity.id,
      owner: member.caller,
      secret: null,
    })
}

/** Often the same voucher by several clerks at once, and by each several times. */
const redeem = async (run: Run): Promise<void> => {
  const { world, servers, random, held } = run
  if (held.length === 0) return
  const recent = random() < 0.5 ? held.slice(-40) : held
  const voucher = choose(recent, random)
  voucher.secret ??= await secretOf(run, voucher)
  const { secret } = voucher
  if (!secret) return
  const rounds = random() < 0.1 ? 4 : 1
  await Promise.all(
    Array.from({ length: rounds }, async () => {
      const clerk = choose(world.clerks, random)
      const nonce = randomUUID()
      const { outcome } = await noted(
        run,
        { kind: 'redeem', key: nonce, activityId: voucher.activityId, voucherId: voucher.id },
        (mishap) =>
          call(
            servers.pick(random),
            clerk,
            'POST',
            '/redemptions',
            { code: codeOf(secret, Math.floor(Date.now() / 1000 / stepInSeconds)), nonce },
            mishap,
          ),
      )
      if (outcome.status === 'done')
        run.redeemed.push({
          id: String(outcome.answer.id),
          voucherId: voucher.id,
          activityId: voucher.activityId,
          clerk,
        })
    }),
  )
}

const secretOf = async (run: Run, { id, activityId, owner }: Held): Promise<HolderSecret | null> => {
  const outcome = await call(
    run.servers.pick(run.random),
    owner,
    'GET',
    `/activities/${activityId}/vouchers/${id}`,
  )
  if (outcome.status !== 'done' || !outcome.answer.secret) return null
  const { number, holder, secret } = outcome.answer as Record<string, string>
  return { number: number!, holder: holder!, secret: secret! }
}

const undo = async (run: Run): Promise<void> => {
  const { servers, random, redeemed } = run
  if (redeemed.length === 0) return
  const redemption = choose(random() < 0.7 ? redeemed.slice(-30) : redeemed, random)
  const key = randomUUID()
  await noted(
    run,
    {
      kind: 'undo',
      key,
      activityId: redemption.activityId,
      voucherId: redemption.voucherId,
      redemptionId: redemption.id,
    },
    (mishap) =>
      call(
        servers.pick(random),
        redemption.clerk,
        'POST',
        `/redemptions/${redemption.id}/reversal`,
        { reason: '扫错了' },
        { ...mishap, key },
      ),
  )
}

const voidOne = async (run: Run): Promise<void> => {
  const { world, servers, random, held } = run
  if (held.length === 0) return
  const voucher = choose(held, random)
  const key = randomUUID()
  // Asked again it must be the same request to the letter.
  const body = { reason: '发错了', mayClaimAgain: random() < 0.5 }
  await noted(run, { kind: 'void', key, activityId: voucher.activityId, voucherId: voucher.id }, (mishap) =>
    call(
      servers.pick(random),
      world.administrator,
      'POST',
      `/activities/${voucher.activityId}/vouchers/${voucher.id}/voiding`,
      body,
      { ...mishap, key },
    ),
  )
}

/** An activity is hidden for a moment in the middle of the storm. */
const close = async (run: Run): Promise<void> => {
  const { world, servers, random } = run
  const { id } = world.activities[1]!
  const address = `/activities/${id}/opening`
  await call(servers.pick(random), world.administrator, 'DELETE', address)
  await call(servers.pick(random), world.administrator, 'POST', address)
}

const steps = { claim, redeem, undo, void: voidOne, move: belongElsewhere, close }
