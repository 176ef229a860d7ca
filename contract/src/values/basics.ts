import { z } from 'zod'

export const id = z.uuid()
export const idInput = z.object({ id })
/** An instant as ISO 8601 in UTC. */
export const instant = z.iso.datetime()
/** A calendar date in Asia/Shanghai, YYYY-MM-DD. */
export const day = z.iso.date()
export const nothing = z.object({})
/** What the reader may do with this record. */
export const abilitiesOf = <Name extends string>(...names: [Name, ...Name[]]) =>
  z.record(z.enum(names), z.boolean())
/** A free sentence by a person, trimmed: 1–500 characters. */
export const sentence = z.string().trim().min(1, 'text.required').max(500, 'text.too_long')
/** Text typed into a search box, trimmed, at most 60 characters. */
export const searchText = z.string().trim().max(60).optional()
/** Characters that cannot be seen, or turn the direction of reading: with them one name looks like another. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u
/** The name of an organisation, trimmed, of `least` to 80 characters that can all be seen. */
export const organisationName = (least: number, tooShort: string) =>
  z
    .string()
    .trim()
    .min(least, tooShort)
    .max(80, 'text.too_long')
    .refine((name) => !unseen.test(name), 'text.unseen')
