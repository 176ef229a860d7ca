import { z } from 'zod'
import { employer } from '../employers/employer.ts'
import { day, id, instant } from '../values/basics.ts'

/** 工会级别: 省总, 市总, 区县总, 街镇, 基层 (seed 001, section 二.1). */
export const unionLevels = ['province', 'city', 'district', 'street', 'base'] as const

/** Sort of union. Above base the last four may hold members directly (seed 001, section 三.4 and 三.8). */
export const unionKinds = [
  'federation',
  'work_committee',
  'industrial',
  'union_league',
  'group',
  'organs',
  'other_above_base',
  'joint_base',
  'independent_base',
] as const

export const unionStatuses = ['active', 'cancelled'] as const

export type UnionLevel = (typeof unionLevels)[number]
export type UnionKind = (typeof unionKinds)[number]

/** Kinds of base unions; all others have unions below them. */
export const baseKinds: readonly UnionKind[] = ['joint_base', 'independent_base']

/** Kinds above base that may hold members besides the base unions. */
export const memberHoldingKinds: readonly UnionKind[] = [
  'union_league',
  'group',
  'organs',
  'other_above_base',
  'joint_base',
  'independent_base',
]

export const unionFigures = z.object({
  childUnions: z.int(),
  unionsBelow: z.int(),
  members: z.int(),
  verifiedMembers: z.int(),
})

/** A row of a union list; figures count the union and everything below it. */
export const unionRow = z.object({
  id,
  name: z.string(),
  level: z.enum(unionLevels),
  kind: z.enum(unionKinds),
  status: z.enum(unionStatuses),
  isAboveBase: z.boolean(),
  superiorId: id.nullable(),
  superiorName: z.string().nullable(),
  regionName: z.string().nullable(),
  figures: unionFigures,
})

/** Credit codes and office phones of organisations are public; nothing here is personal but the names of officers. */
export const unionDetail = unionRow.extend({
  shortName: z.string().nullable(),
  form: z.string().nullable(),
  regionCode: z.string().nullable(),
  creditCode: z.string().nullable(),
  certificateId: id.nullable(),
  foundedOn: day.nullable(),
  chairName: z.string().nullable(),
  officePhone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  legalPersonName: z.string().nullable(),
  legalPersonDocumentMasked: z.string().nullable(),
  fullTimeStaff: z.int().nullable(),
  /** As the union reports it, beside what the records count. */
  reportedMembers: z.int().nullable(),
  reportedOn: day.nullable(),
  canHoldMembers: z.boolean(),
  employers: z.array(employer),
  createdAt: instant,
  cancelledAt: instant.nullable(),
})

/** A union of the tree as it stood on a day. */
export const pastUnion = z.object({
  id,
  name: z.string(),
  level: z.enum(unionLevels),
  kind: z.enum(unionKinds),
  isAboveBase: z.boolean(),
  hasChildren: z.boolean(),
  /** Since when the union has stood there under this name, and until when; null: to this day. */
  fromOn: day,
  untilOn: day.nullable(),
})

export type UnionRow = z.infer<typeof unionRow>
export type UnionDetail = z.infer<typeof unionDetail>
export type PastUnion = z.infer<typeof pastUnion>
