import type { PublishedDraw, PublishedEntry } from '@huigong/contract'
import { commitmentOf, type DrawnEntry, drawOrder, listDigestOf } from '@huigong/contract/values/draw-order'
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
 * Computes a draw again as `contract/src/values/draw-order.ts` defines it. Not by the browser's own cryptography, which pages by
 * plain http do not have.
 */
export const recomputeDraw = async (
  { draw, entries }: DrawFile,
  tell: (done: number) => void = () => undefined,
): Promise<DrawFinding[]> => {
  const { seed, commitment, listDigest, applications, prizes } = draw
  if (seed === null || listDigest === null) return [{ code: 'not_drawn' }]
  const findings: DrawFinding[] = []
  if (commitmentOf(seed, digestOf) !== commitment) findings.push({ code: 'seed' })
  const digest = listDigestOf(entries, digestOf)
  if (digest !== listDigest) findings.push({ code: 'list' })
  if (entries.length !== applications)
    findings.push({ code: 'count', found: entries.length, told: applications })
  const told = new Map(entries.map((entry) => [entry.entryId, entry]))
  for (const entry of entries)
    if (told.get(entry.entryId) !== entry) findings.push({ code: 'repeated', entryId: entry.entryId })
  // What takes long is done beforehand, a part at a time.
  const known = new Map<string, string>()
  for (const [index, { entryId }] of entries.entries()) {
    const words = `${seed}:${digest}:${entryId}`
    known.set(words, digestOf(words))
    if (index % atOnce === atOnce - 1) {
      tell(index + 1)
      await breath()
    }
  }
  const order = drawOrder(seed, entries, prizes, (words) => known.get(words) ?? digestOf(words))
  return [...findings, ...order.flatMap((expected) => compareOutcome(expected, told.get(expected.entryId)!))]
}

const compareOutcome = (expected: DrawnEntry, told: PublishedEntry): DrawFinding[] => {
  const { entryId } = expected
  const findings: DrawFinding[] = []
  if (told.place !== expected.place)
    findings.push({ code: 'place', entryId, expected: expected.place, told: told.place })
  if (told.campaignId !== expected.campaignId)
    findings.push({ code: 'outcome', entryId, expected: expected.campaignId, told: told.campaignId })
  return findings
}

const digestOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

const breath = () => new Promise<void>((resolve) => setTimeout(resolve))
