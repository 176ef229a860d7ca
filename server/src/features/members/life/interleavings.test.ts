import type { ReviewKind } from '@huigong/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { compareFigures } from '../../statistics/index.ts'
import { compareWithLedger } from '../ledger/rebuild-memberships.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const people = ['he', 'chen', 'feng'] as const
/** Each union with the administrator who acts for it. */
const unions = { chenguang: 'zhou', yuanshan: 'sun', gaoshan: 'feng' } as const
const kinds: ReviewKind[] = ['member.join', 'member.registration', 'member.transfer']
const today = '2026-11-20'

type Step = { act: keyof typeof acts; person: (typeof people)[number]; union: keyof typeof unions }

const staff = ({ union }: Step) => world.as(unions[union]).admin
/** The membership of the person, open or ended last; somebody who never was a member has none. */
const membershipOf = async ({ person }: Step): Promise<string> => {
  const row = await world.equipment.database.find<{ id: string }>(sql`
    select id from memberships where person_id = ${world.people[person]}
    order by status = 'ended', ended_at desc limit 1`)
  return row?.id ?? '00000000-0000-7000-8000-000000000000'
}
const own = ({ person }: Step) => world.as(person).member.members
const change = async (step: Step, action: 'remove' | 'retire' | 'resume' | 'quit', reason: string) =>
  staff(step).members.change({
    selection: { by: 'ids', ids: [await membershipOf(step)] },
    action,
    reason,
    on: today,
  })
const decide = async (step: Step, decision: 'approve' | 'reject') => {
  for (const kind of kinds) {
    const { items } = await staff(step).reviews.list({ kind, status: 'pending', limit: 5 })
    for (const { id } of items)
      await (decision === 'approve'
        ? staff(step).reviews.approve({ id })
        : staff(step).reviews.reject({ id, reason: '请核对' }))
  }
}

const acts = {
  join: (step: Step) => own(step).apply({ kind: 'member.join', unionId: world.unions[step.union] }),
  register: (step: Step) =>
    own(step).apply({
      kind: 'member.registration',
      unionId: world.unions[step.union],
      joinedOn: '2020-05-01',
    }),
  transfer: (step: Step) => own(step).apply({ kind: 'member.transfer', unionId: world.unions[step.union] }),
  withdraw: async (step: Step) => {
    const { items } = await own(step).listApplications({ limit: 5 })
    const pending = items.find(({ abilities }) => abilities.withdraw)
    if (pending) await own(step).withdrawApplication({ id: pending.id })
  },
  approve: (step: Step) => decide(step, 'approve'),
  reject: (step: Step) => decide(step, 'reject'),
  remove: (step: Step) => change(step, 'remove', '1'),
  quit: (step: Step) => change(step, 'quit', '5'),
  retire: (step: Step) => change(step, 'retire', '7'),
  resume: (step: Step) => change(step, 'resume', '1'),
  recover: async (step: Step) => staff(step).members.recover({ id: await membershipOf(step) }),
}

const step = fc.record<Step>({
  act: fc.constantFrom(...(Object.keys(acts) as Step['act'][])),
  person: fc.constantFrom(...people),
  union: fc.constantFrom(...(Object.keys(unions) as Step['union'][])),
})
/** Steps of one inner list happen at the same time. */
const story = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 })
/** Told first: everything succeeds once, whatever the stories made up after it come to. */
const everyAct: Step[][] = (
  [
    ['remove', 'chen', 'chenguang'],
    ['recover', 'chen', 'chenguang'],
    ['transfer', 'chen', 'yuanshan'],
    ['withdraw', 'chen', 'yuanshan'],
    ['join', 'he', 'chenguang'],
    ['approve', 'he', 'chenguang'],
    ['quit', 'he', 'chenguang'],
    ['register', 'he', 'yuanshan'],
    ['reject', 'he', 'yuanshan'],
    ['retire', 'chen', 'chenguang'],
    ['resume', 'chen', 'chenguang'],
  ] as const
).map(([act, person, union]) => [{ act, person, union }])

it('whoever does what at the same time: one or no open membership, and a ledger that rebuilds to it', async () => {
  const { database } = world.equipment
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(story, async (moments) => {
      for (const steps of moments) {
        const outcomes = await Promise.all(
          steps.map((each) => outcomeOf(Promise.resolve(acts[each.act](each)))),
        )
        for (const [index, outcome] of outcomes.entries())
          seen.set(`${steps[index]!.act} ${outcome}`, (seen.get(`${steps[index]!.act} ${outcome}`) ?? 0) + 1)
        // What is refused is refused with a sentence: nothing breaks, nobody waits in a circle.
        for (const outcome of outcomes) expect(outcome).toMatch(/^[a-z_]+(\.[a-z_]+)?$/)
        for (const outcome of outcomes) expect(outcome).not.toMatch(/^server\./)
        const open = await database.rows<{ count: number }>(
          sql`select count(*) as count from memberships where status <> 'ended' group by person_id having count(*) > 1`,
        )
        expect(open).toEqual([])
        expect((await compareWithLedger(database)).differences).toEqual([])
      }
      expect((await compareFigures(database)).differences).toEqual([])
    }),
    { numRuns: 25, examples: [[everyAct]] },
  )
  // The stories were worth telling: everything was done.
  for (const act of Object.keys(acts))
    expect(seen.get(`${act} done`) ?? 0, `${act} ${JSON.stringify([...seen])}`).toBeGreaterThan(0)
}, 120_000)
