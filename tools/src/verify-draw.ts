// npm run draw:verify -- <file.json or address>: computes a published draw again and says whether it is what was published.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  commitmentOf,
  type DrawEntry,
  type DrawPrize,
  drawOrder,
  listDigestOf,
} from '@huigong/contract/values/draw-order'

type Published = {
  draw: { commitment: string; seed: string | null; listDigest: string | null; prizes: DrawPrize[] }
  entries: (DrawEntry & { place: number; campaignId: string | null })[]
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What differs between a published draw and what its seed and list give, in sentences; empty where it is right. */
export const differencesOf = ({ draw, entries }: Published): string[] => {
  if (draw.seed === null) return ['The order is not drawn yet: there is no seed to compute with.']
  const found: string[] = []
  if (commitmentOf(draw.seed, sha256) !== draw.commitment)
    found.push('The seed is not the one that was committed to.')
  if (listDigestOf(entries, sha256) !== draw.listDigest)
    found.push('The list is not the one that the digest was made of.')
  const published = new Map(entries.map((entry) => [entry.entryId, entry]))
  if (published.size !== entries.length) found.push('An entry stands in the list more than once.')
  for (const { entryId, place, campaignId } of drawOrder(draw.seed, entries, draw.prizes, sha256)) {
    const entry = published.get(entryId)!
    if (entry.place !== place)
      found.push(`Entry ${entryId} has place ${entry.place}, and should have ${place}.`)
    if (entry.campaignId !== campaignId)
      found.push(
        `Entry ${entryId} got ${entry.campaignId ?? 'nothing'}, and should have ${campaignId ?? 'nothing'}.`,
      )
  }
  return found
}

const read = async (place: string): Promise<Published> =>
  JSON.parse(/^https?:/.test(place) ? await (await fetch(place)).text() : await readFile(place, 'utf8'))

if (import.meta.main) {
  const place = process.argv[2]
  if (!place) {
    console.error('Say which draw: npm run draw:verify -- <file.json or address>')
    process.exit(2)
  }
  const published = await read(place)
  const found = differencesOf(published)
  for (const sentence of found.slice(0, 20)) console.error(sentence)
  if (found.length === 0)
    console.log(`Right: ${published.entries.length} entries, seed ${published.draw.seed}.`)
  process.exit(found.length === 0 ? 0 : 1)
}
