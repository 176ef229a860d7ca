/** An entry of a draw: a word that stands for a person, and the prizes that this person wishes, the dearest first. */
export type DrawEntry = { entryId: string; wishes: readonly string[] }
export type DrawPrize = { campaignId: string; units: number }
export type DrawnEntry = { entryId: string; place: number; campaignId: string | null }

/** SHA-256 of a text's UTF-8 bytes, as hex in small letters. Handed in, because phones on plain http have no WebCrypto. */
export type Sha256 = (text: string) => string

/** What is published before the draw, so that the seed cannot be chosen after it. */
export const commitmentOf = (seed: string, sha256: Sha256): string => sha256(seed)

/** Digest of who applied and what they wish, in the order of the entries' words. */
export const listDigestOf = (entries: readonly DrawEntry[], sha256: Sha256): string =>
  sha256(
    [...entries]
      .sort((one, other) => compare(one.entryId, other.entryId))
      .map(({ entryId, wishes }) => `${entryId}:${wishes.join(',')}\n`)
      .join(''),
  )

/**
 * The whole draw: entries in the order of SHA-256 of `<seed>:<listDigest>:<entryId>`, and going down that order, each gets
 * the first of its wishes of which something is left. The list is a part of what is hashed, so that one more entry, or one
 * fewer, gives another order for everybody.
 */
export const drawOrder = (
  seed: string,
  entries: readonly DrawEntry[],
  prizes: readonly DrawPrize[],
  sha256: Sha256,
): DrawnEntry[] => {
  const listDigest = listDigestOf(entries, sha256)
  const left = new Map(prizes.map(({ campaignId, units }) => [campaignId, units]))
  return entries
    .map((entry) => ({ ...entry, rank: sha256(`${seed}:${listDigest}:${entry.entryId}`) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ entryId, wishes }, index) => {
      const campaignId = wishes.find((wish) => (left.get(wish) ?? 0) > 0) ?? null
      if (campaignId) left.set(campaignId, left.get(campaignId)! - 1)
      return { entryId, place: index + 1, campaignId }
    })
}

/** Byte by byte, which is the same in every program: never by the rules of a language. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
