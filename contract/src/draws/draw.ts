import { z } from 'zod'
import { id, instant } from '../values/basics.ts'

/**
 * Everything that a draw was made of, for anybody to compute again. `commitment` is SHA-256 (hex) of the seed (hex text),
 * published when the activity opened; `listDigest` is SHA-256 over the sorted entries, each as `<entryId>:<wish>,<wish>` and
 * a line feed. The order is by SHA-256 of `<seed>:<listDigest>:<entryId>` as hex text. Going down the order, each entry gets
 * the first of its wishes that is left. The seed is null until the order is drawn; entries stand for people and name nobody.
 */
export const publishedDraw = z.object({
  activityId: id,
  title: z.string(),
  unionName: z.string(),
  commitment: z.string(),
  committedAt: instant,
  applicationsUntil: instant,
  drawnAt: instant.nullable(),
  seed: z.string().nullable(),
  listDigest: z.string().nullable(),
  prizes: z.array(z.object({ campaignId: id, name: z.string(), units: z.int() })),
  applications: z.int(),
})

/** One entry with its wishes; `place` and `campaignId` (what it got) once drawn. */
export const publishedEntry = z.object({
  entryId: id,
  wishes: z.array(id),
  place: z.int().nullable(),
  campaignId: id.nullable(),
})

export type PublishedDraw = z.infer<typeof publishedDraw>
export type PublishedEntry = z.infer<typeof publishedEntry>
