import type { UnionKind, UnionLevel } from '@huigong/contract'

export type EmployerRecord = {
  id: string
  name: string
  creditCode: string
  /** Codes of the contract's lists. */
  nature: string
  economicKind: string
  industry: string
  headcount: number
  migrantHeadcount: number
  address: string
  headName: string
  phone: string
  hasWageBargaining: boolean
  /** yyyy-MM-dd; null without a collective contract. */
  agreementUntil: string | null
}

export type UnionRecord = {
  /** Position in the federation, from 0; a parent's is always smaller. */
  index: number
  id: string
  parentId: string | null
  /** Labels `u` + base 36 of each union's index, from the province down, joined by dots: an ltree. */
  path: string
  /** Labels in the path. */
  depth: number
  name: string
  level: UnionLevel
  kind: UnionKind
  isAboveBase: boolean
  canHoldMembers: boolean
  regionCode: string
  creditCode: string | null
  /** yyyy-MM-dd. */
  foundedOn: string
  createdAt: Date
  chairName: string
  officePhone: string
  address: string
  employer: EmployerRecord | null
  /** Members that `generateMembers` makes for it, and the index of the first of them. */
  memberCount: number
  firstMemberIndex: number
}

/** A region of the made-up province, in block 90 that GB/T 2260 leaves free. */
export type LocalRegionRecord = {
  code: string
  name: string
  parentCode: string | null
  level: 'province' | 'city' | 'district' | 'street'
  isLocal: true
}
