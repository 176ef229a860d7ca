import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CapRule, findExceededCap } from './find-exceeded-cap.ts'

const rule = (changes: Partial<CapRule>): CapRule => ({
  unionId: 'province',
  category: 'festival',
  period: 'year',
  festival: null,
  capInFen: 150_000,
  ...changes,
})

const autumn = { category: 'festival', festival: 'mid_autumn', valueInFen: 5_000 }
const nothing = () => 0
const amounts = (of: Record<string, number>) => (occasion: string | null) =>
  occasion === null ? Object.values(of).reduce((sum, amount) => sum + amount, 0) : (of[occasion] ?? 0)

describe('what a cap counts', () => {
  it('a year: all occasions of the category; up to the cap, and not a fen more', () => {
    const before = amounts({ mid_autumn: 100_000, spring_festival: 45_000 })
    expect(findExceededCap([rule({})], autumn, before)).toBeUndefined()
    expect(findExceededCap([rule({})], { ...autumn, valueInFen: 5_001 }, before)).toMatchObject({
      capInFen: 150_000,
      period: 'year',
    })
  })

  it('a festival: what that festival brought', () => {
    const general = rule({ period: 'festival', capInFen: 20_000 })
    expect(findExceededCap([general], autumn, amounts({ spring_festival: 20_000 }))).toBeUndefined()
    expect(findExceededCap([general], autumn, amounts({ mid_autumn: 16_000 }))).toMatchObject({
      capInFen: 20_000,
    })
  })

  it('an event: the value alone', () => {
    const cake = { category: 'birthday', festival: null, valueInFen: 30_000 }
    const rules = [rule({ category: 'birthday', period: 'event', capInFen: 30_000 })]
    expect(findExceededCap(rules, cake, () => 90_000)).toBeUndefined()
    expect(findExceededCap(rules, { ...cake, valueInFen: 30_100 }, nothing)).toMatchObject({
      period: 'event',
    })
  })
})

describe('which rule holds', () => {
  it('of one union the rule for a festival beats the general one; another union’s general rule still holds', () => {
    const general = rule({ period: 'festival', capInFen: 4_000 })
    const special = rule({ period: 'festival', festival: 'mid_autumn', capInFen: 50_000 })
    expect(findExceededCap([general, special], autumn, nothing)).toBeUndefined()
    expect(findExceededCap([{ ...general, unionId: 'linjiang' }, special], autumn, nothing)).toMatchObject({
      capInFen: 4_000,
    })
    expect(
      findExceededCap([general, special], { ...autumn, festival: 'spring_festival' }, nothing),
    ).toMatchObject({ capInFen: 4_000 })
  })

  it('rules of other categories and other festivals do not concern it', () => {
    const others = [
      rule({ category: 'cinema', capInFen: 0 }),
      rule({ period: 'festival', festival: 'new_year', capInFen: 0 }),
    ]
    expect(findExceededCap(others, autumn, nothing)).toBeUndefined()
  })
})

it('whoever claims one after the other never gets beyond the strictest yearly cap, and is stopped only by the next one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 20 }),
      (caps, values) => {
        const rules = caps.map((capInFen, index) => rule({ unionId: `union ${index}`, capInFen }))
        let received = 0
        for (const valueInFen of values) {
          const exceeded = findExceededCap(rules, { ...autumn, valueInFen }, () => received)
          expect(exceeded !== undefined).toBe(received + valueInFen > Math.min(...caps))
          if (!exceeded) received += valueInFen
        }
        expect(received).toBeLessThanOrEqual(Math.min(...caps))
      },
    ),
  )
})
