import type { PublishedDraw, PublishedEntry } from '@huigong/contract'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export type DrawFile = { draw: PublishedDraw; entries: PublishedEntry[] }

/** Where what was published differs from what comes out when it is computed again. */
export type DrawFinding =
  | { code: 'not_drawn' | 'seed' | 'list' }
  | { code: 'count'; found: number; told: number }
  | { code: 'repeated'; entryId: string }
  | { code: 'place'; entryId: string; expected: number; told: number | null }
  | { code: 'outcome'; entryId: string; expected: string | null; told: string | null }

/** Hashes between two breaths, so that the page goes on moving. */
const atOnce = 2_000

/**
 * Computes a draw again as `contract/src/draws/draw.ts` defines it. Not by the browser's own cryptography, which pages by
 * plain http do not have.
 */
export const recomputeDraw = async (
  { draw, entries }: DrawFile,
  tell: (done: number) => void = () => undefined,
): Promise<DrawFinding[]> => {
  const { seed, commitment, listDigest, applications } = draw
  if (seed === null || listDigest === null) return [{ code: 'not_drawn' }]
  const findings: DrawFinding[] = []
  if (digestOf(seed) !== commitment) findings.push({ code: 'seed' })
  const sorted = [...entries].sort((a, b) => compare(a.entryId, b.entryId))
  const digest = digestOf(sorted.map(({ entryId, wishes }) => `${entryId}:${wishes.join(',')}\n`).join(''))
  if (digest !== listDigest) findings.push({ code: 'list' })
  if (entries.length !== applications)
    findings.push({ code: 'count', found: entries.length, told: applications })
  for (const [index, { entryId }] of sorted.entries())
    if (entryId === sorted[index - 1]?.entryId) findings.push({ code: 'repeated', entryId })
  const drawn: { entry: PublishedEntry; hash: string }[] = []
  for (const [index, entry] of sorted.entries()) {
    drawn.push({ entry, hash: digestOf(`${seed}:${digest}:${entry.entryId}`) })
    if (index % atOnce === atOnce - 1) {
      tell(index + 1)
      await breath()
    }
  }
  drawn.sort((a, b) => compare(a.hash, b.hash))
  return [
    ...findings,
    ...comparePlaces(
      draw,
      drawn.map(({ entry }) => entry),
    ),
  ]
}

/** Down the order, each entry gets the first of its wishes that is left. */
const comparePlaces = ({ prizes }: PublishedDraw, order: readonly PublishedEntry[]): DrawFinding[] => {
  const left = new Map(prizes.map(({ campaignId, units }) => [campaignId, units]))
  return order.flatMap(({ entryId, wishes, place, campaignId }, index) => {
    const won = wishes.find((wish) => (left.get(wish) ?? 0) > 0) ?? null
    if (won !== null) left.set(won, left.get(won)! - 1)
    const findings: DrawFinding[] = []
    if (place !== index + 1) findings.push({ code: 'place', entryId, expected: index + 1, told: place })
    if (campaignId !== won) findings.push({ code: 'outcome', entryId, expected: won, told: campaignId })
    return findings
  })
}

const digestOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

/** By code units, as every other program sorts ASCII: never by the phone's language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const breath = () => new Promise<void>((resolve) => setTimeout(resolve))
