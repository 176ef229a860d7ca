import { z } from 'zod'
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

/** Credit codes and office phones of organisations are public; nothing here is personal but the chair's name. */
export const unionDetail = unionRow.extend({
  creditCode: z.string().nullable(),
  foundedOn: day.nullable(),
  chairName: z.string().nullable(),
  officePhone: z.string().nullable(),
  employers: z.array(
    z.object({
      id,
      name: z.string(),
      creditCode: z.string().nullable(),
      address: z.string().nullable(),
      headcount: z.int().nullable(),
    }),
  ),
  createdAt: instant,
})

export type UnionRow = z.infer<typeof unionRow>
export type UnionDetail = z.infer<typeof unionDetail>
