import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commitmentOf, type DrawEntry, drawOrder, listDigestOf } from './draw-order.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const prizes = [
  { campaignId: 'cake', units: 2 },
  { campaignId: 'film', units: 1 },
]
const entry = (name: string, ...wishes: string[]): DrawEntry => ({ entryId: name, wishes })

it('is what anybody computes out of seed and list', () => {
  const entries = [entry('b', 'cake'), entry('a', 'film', 'cake'), entry('c', 'film'), entry('d', 'cake')]
  expect(commitmentOf('00ff', sha256)).toBe(sha256('00ff'))
  expect(listDigestOf(entries, sha256)).toBe(sha256('a:film,cake\nb:cake\nc:film\nd:cake\n'))
  const drawn = drawOrder('00ff', entries, prizes, sha256)
  const rankOf = (id: string) => sha256(`00ff:${listDigestOf(entries, sha256)}:${id}`)
  expect(drawn.map(({ entryId }) => entryId)).toEqual(
    ['a', 'b', 'c', 'd'].sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1)),
  )
})

const anyEntries = fc
  .uniqueArray(fc.uuid(), { maxLength: 40 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((entryId) =>
        fc
          .uniqueArray(fc.constantFrom('cake', 'film', 'gone'), { minLength: 1 })
          .map((wishes) => ({ entryId, wishes })),
      ),
    ),
  )

it('gives everybody one place and at most one wish, never more than there is, whatever order the list is in', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), anyEntries, (seed, entries) => {
      const drawn = drawOrder(seed, entries, prizes, sha256)
      expect(drawn.map(({ place }) => place)).toEqual(entries.map((_entry, index) => index + 1))
      expect(new Set(drawn.map(({ entryId }) => entryId)).size).toBe(entries.length)
      for (const { campaignId, units } of prizes)
        expect(drawn.filter((each) => each.campaignId === campaignId).length).toBeLessThanOrEqual(units)
      expect(drawOrder(seed, [...entries].reverse(), prizes, sha256)).toEqual(drawn)
    }),
  )
})

it('nobody goes without while a wish of theirs is left for somebody behind them', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), anyEntries, (seed, entries) => {
      const drawn = drawOrder(seed, entries, prizes, sha256)
      for (const loser of drawn.filter(({ campaignId }) => campaignId === null)) {
        const { wishes } = entries.find(({ entryId }) => entryId === loser.entryId)!
        const behind = drawn.filter(({ place, campaignId }) => place > loser.place && campaignId !== null)
        expect(behind.some(({ campaignId }) => (wishes as string[]).includes(campaignId!))).toBe(false)
      }
    }),
  )
})

it('one more entry changes the order of the others too', () => {
  const entries = Array.from({ length: 40 }, (_each, index) => entry(`entry-${index}`, 'cake'))
  const before = drawOrder('seed', entries.slice(1), prizes, sha256).map(({ entryId }) => entryId)
  const after = drawOrder('seed', entries, prizes, sha256).map(({ entryId }) => entryId)
  expect(after.filter((id) => id !== 'entry-0')).not.toEqual(before)
})
