import type { WelfareRule, WelfareRuleForm } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const welfare = (person: PersonKey) => world.as(person).admin.welfare
const today = '2026-11-20'
const form = (changes: Partial<WelfareRuleForm> = {}): WelfareRuleForm => ({
  category: 'festival',
  period: 'year',
  capInFen: 200_000,
  forms: ['goods', 'named_voucher'],
  enforcement: 'stop',
  validFrom: '2026-12-01',
  sourceDocument: '东工发〔2026〕8号',
  ...changes,
})
const editOf = (rule: WelfareRule, changes: Partial<WelfareRuleForm> = {}) => ({
  ...form(),
  validFrom: rule.validFrom,
  validUntil: rule.validUntil,
  id: rule.id,
  revision: rule.revision,
  ...changes,
})

it('a union sees its own rules and those of its superiors, what is in force first; it changes its own', async () => {
  const ofProvince = await welfare('zheng').createRule(form())
  const ofDistrict = await welfare('li').createRule(
    form({ validFrom: '2026-01-01', validUntil: '2026-12-31' }),
  )
  await welfare('qian').createRule(form())
  const { items } = await welfare('wu').listRules({})
  expect(items.map(({ id, isInForce, abilities }) => [id, isInForce, abilities.edit])).toEqual([
    [ofDistrict.id, true, false],
    [ofProvince.id, false, false],
  ])
  expect(ofProvince).toMatchObject({ unionName: '海东省总工会', abilities: { edit: true }, revision: 1 })
  expect((await welfare('zheng').listRules({})).items.map(({ id }) => id)).toEqual([ofProvince.id])
})

it('base unions set none; superiors, neighbours and those below change nothing of another’s', async () => {
  expect(await outcomeOf(welfare('zhou').createRule(form()))).toBe('permission.denied')
  const rule = await welfare('li').createRule(form())
  for (const person of ['zheng', 'wang', 'zhao', 'qian'] as const) {
    expect(await outcomeOf(welfare(person).editRule(editOf(rule)))).toBe('thing.not_found')
    expect(await outcomeOf(welfare(person).removeRule({ id: rule.id }))).toBe('thing.not_found')
  }
})

it('before it holds all of it changes, and it may be taken away; of two editors one is told', async () => {
  const rule = await welfare('li').createRule(form())
  const edit = editOf(rule, { category: 'birthday', festival: 'mid_autumn', capInFen: 30_000 })
  expect(await outcomesOf([welfare('li').editRule(edit), welfare('li').editRule(edit)])).toEqual([
    'done',
    'welfare_rule.changed',
  ])
  expect((await welfare('li').listRules({})).items).toMatchObject([
    { category: 'birthday', festival: null, capInFen: 30_000, revision: 2 },
  ])
  await welfare('li').removeRule({ id: rule.id })
  expect(await outcomeOf(welfare('li').removeRule({ id: rule.id }))).toBe('thing.not_found')
  const { items } = await world.as('li').admin.audit.list({ limit: 10 })
  expect(items.map(({ action }) => action).filter((each) => each.startsWith('welfare_rule'))).toEqual([
    'welfare_rule.removed',
    'welfare_rule.edited',
    'welfare_rule.created',
  ])
})

it('in force only its note and its last day change, and the last day not into the past', async () => {
  const rule = await welfare('li').createRule(form({ validFrom: today }))
  const edit = (changes: Partial<WelfareRuleForm>) => outcomeOf(welfare('li').editRule(editOf(rule, changes)))
  for (const changes of [
    { capInFen: 1 },
    { category: 'birthday' },
    { period: 'event' },
    { festival: 'mid_autumn' },
    { forms: ['goods'] },
    { enforcement: 'warn' },
    { validFrom: '2026-10-01' },
    { sourceDocument: '另一份文件' },
  ] as const)
    expect(await edit(changes as Partial<WelfareRuleForm>), JSON.stringify(changes)).toBe(
      'welfare_rule.in_force',
    )
  expect(await outcomeOf(welfare('li').removeRule({ id: rule.id }))).toBe('welfare_rule.in_force')
  world.equipment.clock.advance({ hours: 48 })
  expect(await edit({ validUntil: '2026-11-21' })).toBe('welfare_rule.in_force')
  expect(await edit({ validUntil: '2026-11-22', forms: ['named_voucher', 'goods'], note: '到期' })).toBe(
    'done',
  )
  world.equipment.clock.advance({ hours: 24 })
  const ended = { ...editOf(rule), revision: 2, validUntil: '2026-12-31' }
  expect(await outcomeOf(welfare('li').editRule(ended))).toBe('welfare_rule.in_force')
})

it('a last day before the first, and a festival’s period for what is no festival, are refused', async () => {
  expect(await outcomeOf(welfare('li').createRule(form({ validUntil: '2026-11-30' })))).toBe('input.invalid')
  const wrong = form({ category: 'birthday', period: 'festival' })
  expect(await outcomeOf(welfare('li').createRule(wrong))).toBe('input.invalid')
})
