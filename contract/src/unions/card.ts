import { z } from 'zod'
import { id } from '../values/basics.ts'
import { unionKinds, unionLevels } from './union.ts'

/** What staff print: a short code and the address behind the QR picture. */
export const printedCard = z.object({ code: z.string().max(32), url: z.string() })

/** 工会名片: what everybody sees who scans a union's code. Nothing in it is personal. */
export const unionCard = z.object({
  unionId: id,
  name: z.string(),
  level: z.enum(unionLevels),
  kind: z.enum(unionKinds),
  superiorName: z.string().nullable(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  address: z.string().nullable(),
  officePhone: z.string().nullable(),
  /** Whether unions can register below it, and whether people can join it. */
  takesUnions: z.boolean(),
  takesMembers: z.boolean(),
})

export type PrintedCard = z.infer<typeof printedCard>
export type UnionCard = z.infer<typeof unionCard>
