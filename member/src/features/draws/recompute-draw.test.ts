import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DrawFile, recomputeDraw } from './recompute-draw.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

/** A draw as the definition in the contract says, written once more and by Node's own cryptography. */
const drawOf = (
  seed: string,
  entries: { entryId: string; wishes: string[] }[],
  units: number[],
): DrawFile => {
  const prizes = units.map((count, index) => ({
    campaignId: `prize-${index}`,
    name: `奖品 ${index}`,
    units: count,
  }))
  const lines = entries.map(({ entryId, wishes }) => `${entryId}:${wishes.join(',')}\n`).sort()
  const listDigest = sha(lines.join(''))
  const order = entries
    .map((entry) => ({ entry, hash: sha(`${seed}:${listDigest}:${entry.entryId}`) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
  const left = [...units]
  const drawn = order.map(({ entry }, index) => {
    const won = entry.wishes.find((wish) => left[Number(wish.slice(6))]! > 0)
    if (won) left[Number(won.slice(6))]!--
    return { ...entry, place: index + 1, campaignId: won ?? null }
  })
  return {
    draw: {
      activityId: 'activity',
      title: '中秋福利',
      unionName: '晨光',
      commitment: sha(seed),
      committedAt: '2026-09-01T00:00:00Z',
      applicationsUntil: '2026-09-20T00:00:00Z',
      drawnAt: '2026-09-20T00:01:00Z',
      seed,
      listDigest,
      prizes,
      applications: entries.length,
    },
    entries: drawn,
  }
}

const seed = 'ab'.repeat(32)
const id = (index: number) => `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`
const twenty = Array.from({ length: 20 }, (_, index) => ({
  entryId: id(index),
  wishes: index % 2 === 0 ? ['prize-0', 'prize-1'] : ['prize-1'],
}))
const drawn = () => drawOf(seed, twenty, [3, 5])

it('finds nothing wrong with any draw that was made as it is defined, in whatever order it is published', async () => {
  const wishes = fc.uniqueArray(fc.constantFrom('prize-0', 'prize-1', 'prize-2'), { minLength: 1 })
  const people = fc.array(wishes, { maxLength: 30 })
  const units = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[0-9a-f]{64}$/), people, units, async (of, wished, counts) => {
      const file = drawOf(
        of,
        wished.map((each, index) => ({ entryId: id(index), wishes: each })),
        counts,
      )
      expect(await recomputeDraw(file)).toEqual([])
      expect(await recomputeDraw({ ...file, entries: file.entries.toReversed() })).toEqual([])
    }),
  )
})

it('finds a seed that is not the one committed to', async () => {
  const file = drawn()
  const codes = (await recomputeDraw({ ...file, draw: { ...file.draw, commitment: sha('other') } })).map(
    ({ code }) => code,
  )
  expect(codes).toEqual(['seed'])
})

it.each([
  ['a wish that was changed', (file: DrawFile) => (file.entries[0]!.wishes = ['prize-9'])],
  [
    'an entry that was added',
    (file: DrawFile) => file.entries.push({ ...file.entries[0]!, entryId: id(99) }),
  ],
  ['an entry that was taken away', (file: DrawFile) => file.entries.pop()],
])('finds %s', async (_, change) => {
  const file = drawn()
  change(file)
  expect((await recomputeDraw(file)).map(({ code }) => code)).toContain('list')
})

it('finds two that changed places', async () => {
  const file = drawn()
  const [first, second] = file.entries
  first!.place = 2
  second!.place = 1
  const findings = await recomputeDraw(file)
  expect(findings.filter(({ code }) => code === 'place')).toEqual([
    { code: 'place', entryId: first!.entryId, expected: 1, told: 2 },
    { code: 'place', entryId: second!.entryId, expected: 2, told: 1 },
  ])
})

it('finds somebody who got what was not theirs', async () => {
  const file = drawn()
  const without = file.entries.find(({ campaignId }) => campaignId === null)!
  without.campaignId = 'prize-1'
  expect(await recomputeDraw(file)).toEqual([
    { code: 'outcome', entryId: without.entryId, expected: null, told: 'prize-1' },
  ])
})

it('says that nothing is drawn yet', async () => {
  const file = drawn()
  expect(await recomputeDraw({ ...file, draw: { ...file.draw, seed: null } })).toEqual([
    { code: 'not_drawn' },
  ])
})
