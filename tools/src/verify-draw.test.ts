import { createHash } from 'node:crypto'
import { drawOrder, listDigestOf } from '@huigong/contract/values/draw-order'
import { expect, it } from 'vitest'
import { differencesOf } from './verify-draw.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const seed = 'c0ffee'
const prizes = [{ campaignId: 'cake', units: 2 }]
const wishes = Array.from({ length: 6 }, (_each, index) => ({ entryId: `e${index}`, wishes: ['cake'] }))

const publish = (changes: { seed?: string | null } = {}) => ({
  draw: { commitment: sha256(seed), seed, listDigest: listDigestOf(wishes, sha256), prizes, ...changes },
  entries: drawOrder(seed, wishes, prizes, sha256).map((drawn) => ({
    ...drawn,
    wishes: ['cake'],
  })),
})

it('finds nothing in an honest draw', () => {
  expect(differencesOf(publish())).toEqual([])
})

it('finds another seed, another list, another order, one more or one fewer, and a prize that went elsewhere', () => {
  expect(differencesOf(publish({ seed: 'other' }))[0]).toContain('committed')
  expect(differencesOf(publish({ seed: null }))[0]).toContain('not drawn')
  const added = publish()
  added.entries.push({ entryId: 'friend', place: 7, campaignId: null, wishes: ['cake'] })
  expect(differencesOf(added)[0]).toContain('digest')
  const removed = publish()
  removed.entries.pop()
  expect(differencesOf(removed)[0]).toContain('digest')
  const swapped = publish()
  const [first, second] = swapped.entries as [(typeof swapped.entries)[0], (typeof swapped.entries)[0]]
  ;[first.place, second.place] = [second.place, first.place]
  expect(differencesOf(swapped)).toHaveLength(2)
  const elsewhere = publish()
  elsewhere.entries.at(-1)!.campaignId = 'cake'
  expect(differencesOf(elsewhere)).toHaveLength(1)
  const twice = publish()
  twice.entries.push({ ...twice.entries[0]! })
  expect(differencesOf(twice).length).toBeGreaterThan(0)
})
