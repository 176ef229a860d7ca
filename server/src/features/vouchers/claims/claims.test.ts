import { isVoucherNumber } from '@huigong/contract/values/voucher-code'
import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { claimAs, countClaims, makeMembers } from '../../../testing/claims.ts'
import { enrol } from '../../../testing/members.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { makeActivity, makeCampaign, makeMerchant, type TestMerchant } from '../../../testing/welfare.ts'

let world: NamedWorld
let merchant: TestMerchant
let campaignId: string

const start = '2026-11-20T02:00:00Z'

beforeAll(async () => {
  world = await createNamedWorld()
  merchant = await makeMerchant(world)
})
beforeEach(async () => {
  world.equipment.clock.set(start)
  campaignId = await makeCampaign(world, merchant.id)
})
afterAll(() => world.end())

type Plan = Parameters<typeof makeActivity>[2] & { units?: number }

const activityOf = ({ units = 10, ...plan }: Plan = {}) => makeActivity(world, [{ campaignId, units }], plan)
const claim = (activityId: string, personId: string, key?: string) =>
  claimAs(world, { activityId, campaignId, personId, ...(key ? { key } : {}) })
const as = (activityId: string, key: string = v7()) =>
  world.as('chen').member.activities.claim({ id: activityId, campaignId, key })
const later = (ms: number) => new Date(world.equipment.clock.now().getTime() + ms)
const hour = 3_600_000

describe('it works', () => {
  it('a member claims a voucher: number, ledger, prize, sum, figures, participants and one fact agree', async () => {
    const activityId = await activityOf()
    const { voucherId, number, claimedAt } = await as(activityId)
    expect(isVoucherNumber(number)).toBe(true)
    expect(claimedAt).toBe('2026-11-20T02:00:00.000Z')
    expect(await countClaims(world, activityId)).toEqual({
      vouchers: 1,
      people: 1,
      entries: 1,
      unclaimed: 9,
      claimed: 1,
    })
    const rows = await world.equipment.database.rows<object>(sql`
      select v.id, v.union_id as "unionId", v.slot, v.value_in_fen as "valueInFen",
        (select amount_in_fen from welfare_sums s where s.person_id = v.person_id and s.year = 2026
          and s.category = 'festival' and s.occasion = 'mid_autumn') as received,
        (select participants from activity_counts c where c.activity_id = v.activity_id) as participants,
        (select sum(delta)::integer from figure_changes f where f.figure = 'welfare_claimed_fen') as figure,
        (select jsonb_agg(details -> 'count') from audit_facts f where f.action = 'vouchers.claimed'
          and f.object_id = ${activityId}) as facts
      from vouchers v where v.activity_id = ${activityId}`)
    expect(rows).toEqual([
      {
        id: voucherId,
        unionId: world.unions.chenguang,
        slot: 'once',
        valueInFen: 5000,
        received: 5000,
        participants: 1,
        figure: 5000,
        facts: [1],
      },
    ])
  })

  it('the same key twice, one after the other and at once, is one voucher, also when all is over', async () => {
    const activityId = await activityOf({ units: 1 })
    const key = v7()
    const answers = await Promise.all([as(activityId, key), as(activityId, key)])
    world.equipment.clock.advance({ days: 20 })
    answers.push(await as(activityId, key))
    expect(new Set(answers.map(({ voucherId }) => voucherId)).size).toBe(1)
    expect(new Set(answers.map(({ claimedAt }) => claimedAt)).size).toBe(1)
    expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 1, entries: 1, unclaimed: 0 })
  })

  it('a key belongs to the person: somebody else’s same key is another voucher', async () => {
    const activityId = await activityOf()
    const [one, other] = await makeMembers(world, 2)
    const claims = await Promise.all([
      claim(activityId, one!, 'same-key'),
      claim(activityId, other!, 'same-key'),
    ])
    expect(claims[0]!.voucherId).not.toBe(claims[1]!.voucherId)
  })
})

describe('who is refused', () => {
  it.each([
    ['claim.not_verified', () => enrol(world, { serial: 801, name: '未认', status: 'unverified' }), {}],
    ['claim.no_union', async () => ({ personId: world.people.he }), {}],
    [
      'claim.other_union',
      () => enrol(world, { serial: 802, name: '他会', status: 'active', union: 'yuanshan' }),
      {},
    ],
    ['claim.retained', () => enrol(world, { serial: 803, name: '保留', status: 'retained' }), {}],
    [
      'claim.birth_month',
      () => enrol(world, { serial: 804, name: '三月', status: 'active' }),
      { rules: { birthMonths: [4] } },
    ],
  ] as const)('%s', async (code, person, plan) => {
    const activityId = await activityOf(plan as Plan)
    expect(await outcomeOf(claim(activityId, (await person()).personId))).toBe(code)
    expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 0, unclaimed: 10 })
  })

  it('retained members and the right month are let in where the rules say so', async () => {
    const retained = await enrol(world, { serial: 805, name: '保留', status: 'retained' })
    const activityId = await activityOf({ rules: { includesRetained: true, birthMonths: [3] } })
    expect(await outcomeOf(claim(activityId, retained.personId))).toBe('done')
  })

  it('whoever has left is told when, whoever was transferred too, and members of branches below are none of the own', async () => {
    const [quitter, mover] = await makeMembers(world, 2)
    await leave(quitter!, 'quit')
    await leave(mover!, 'transfer_out', world.unions.yuanshan)
    const activityId = await activityOf()
    for (const person of [quitter!, mover!])
      await expect(claim(activityId, person)).rejects.toMatchObject({
        code: 'claim.left',
        values: { unionName: '晨光机械有限公司工会委员会', day: '2026-11-10' },
      })
    const above = await activityOf({ union: 'donghu', scope: 'own' })
    const [member] = await makeMembers(world, 1)
    expect(await outcomeOf(claim(above, member!))).toBe('claim.other_union')
  })

  it('the scope follows the tree: the own branch, or the branches chosen', async () => {
    const [inside] = await makeMembers(world, 1, 'chenguang')
    const [beside] = await makeMembers(world, 1, 'gaoshan')
    const below = await activityOf({ union: 'linjiang', scope: 'below' })
    expect(await outcomeOf(claim(below, inside!))).toBe('done')
    expect(await outcomeOf(claim(below, beside!))).toBe('claim.other_union')
    const chosen = await activityOf({ union: 'province', scope: 'branches', branches: ['qinglan'] })
    expect(await outcomeOf(claim(chosen, beside!))).toBe('done')
    expect(await outcomeOf(claim(chosen, inside!))).toBe('claim.other_union')
  })

  it('an activity or a prize that does not exist, or is not approved yet, is not found', async () => {
    const draft = await activityOf({ status: 'submitted' })
    expect(await outcomeOf(as(draft))).toBe('thing.not_found')
    expect(await outcomeOf(as(v7()))).toBe('thing.not_found')
    const activityId = await activityOf()
    const other = await makeCampaign(world, merchant.id)
    expect(
      await outcomeOf(
        world.as('chen').member.activities.claim({ id: activityId, campaignId: other, key: v7() }),
      ),
    ).toBe('thing.not_found')
  })

  it('an account that nobody verified gets no claim at all', async () => {
    const activityId = await activityOf()
    const asked = { id: activityId, campaignId, key: v7() }
    expect(await outcomeOf(world.as('lin').member.activities.claim(asked))).toBe('verification.required')
    expect(await outcomeOf(world.as('nobody').member.activities.claim(asked))).toBe('session.required')
  })
})

describe('when it is refused', () => {
  it.each([
    ['claim.not_begun', () => ({ startsAt: later(hour) })],
    ['claim.over', () => ({ startsAt: later(-2 * hour), endsAt: later(-hour) })],
    ['claim.over', () => ({ status: 'ended' as const, isOpen: false })],
    ['claim.closed', () => ({ isOpen: false })],
    ['claim.only_drawn', () => ({ rules: { applicationsUntil: later(hour) } })],
  ] as const)('%s', async (code, plan) => {
    expect(await outcomeOf(as(await activityOf(plan())))).toBe(code)
  })

  it('a voucher whose validity is over cannot be claimed though the activity is open', async () => {
    const activityId = await activityOf({ endsAt: later(60 * 24 * hour) })
    world.equipment.clock.advance({ days: 30 })
    expect(await outcomeOf(as(activityId))).toBe('claim.over')
  })

  it('the last one goes to whoever came first', async () => {
    const activityId = await activityOf({ units: 1 })
    const [one, other] = await makeMembers(world, 2)
    const outcomes = await Promise.all([one!, other!].map((person) => outcomeOf(claim(activityId, person))))
    expect(outcomes).toEqual(['done', 'claim.none_left'])
  })
})

describe('how often', () => {
  it('once for all prizes together, or once for each', async () => {
    const other = await makeCampaign(world, merchant.id)
    const prizes = [campaignId, other].map((id) => ({ campaignId: id, units: 5 }))
    const [member] = await makeMembers(world, 1)
    const claimBoth = async (activityId: string) => {
      const outcomes: string[] = []
      for (const id of [campaignId, other, other])
        outcomes.push(await outcomeOf(claimAs(world, { activityId, campaignId: id, personId: member! })))
      return outcomes
    }
    expect(await claimBoth(await makeActivity(world, prizes))).toEqual([
      'done',
      'claim.already',
      'claim.already',
    ])
    const each = await makeActivity(world, prizes, { rules: { countedBy: 'prize' } })
    expect(await claimBoth(each)).toEqual(['done', 'done', 'claim.already'])
    expect(await participantsOf(each)).toBe(1)
  })

  it('so many times a day, until midnight in China, also all at once', async () => {
    world.equipment.clock.set('2026-11-20T15:59:58Z')
    const activityId = await activityOf({ rules: { times: 'daily', timesADay: 2 } })
    const [member] = await makeMembers(world, 1)
    const thrice = () => Promise.all([1, 2, 3].map(() => outcomeOf(claim(activityId, member!))))
    expect((await thrice()).sort()).toEqual(['claim.already_today', 'done', 'done'])
    world.equipment.clock.set('2026-11-20T16:00:00Z')
    expect((await thrice()).sort()).toEqual(['claim.already_today', 'done', 'done'])
    const slots = await world.equipment.database.rows<{ slot: string }>(sql`
      select slot from vouchers where activity_id = ${activityId} order by slot`)
    expect(slots.map(({ slot }) => slot)).toEqual([
      '2026-11-20+1',
      '2026-11-20+2',
      '2026-11-21+1',
      '2026-11-21+2',
    ])
    expect(await participantsOf(activityId)).toBe(1)
  })
})

const participantsOf = async (activityId: string) =>
  (
    await world.equipment.database.find<{ participants: number }>(
      sql`select participants from activity_counts where activity_id = ${activityId}`,
    )
  )?.participants

const leave = (personId: string, kind: string, toUnionId: string | null = null) =>
  world.equipment.database.transaction(async (tx) => {
    await tx.run(sql`
      insert into membership_changes (person_id, id, membership_id, revision, status, kind, changed_on, union_id, source,
        recorded_at)
      select person_id, ${v7()}, id, 2, 'ended', ${kind}, '2026-11-10', union_id, 'staff', now()
      from memberships where person_id = ${personId}`)
    await tx.run(sql`
      update memberships m set status = case when ${toUnionId}::uuid is null then 'ended' else m.status end,
        union_id = u.id, union_path = u.path
      from unions u where m.person_id = ${personId} and u.id = coalesce(${toUnionId}::uuid, m.union_id)`)
  })
