import { z } from 'zod'
import { day, id, instant, searchText } from '../values/basics.ts'
import { type MembershipStatus, memberRow, membershipChange } from './member.ts'

/**
 * What staff do with memberships, each an entry of the ledger: 移出, 退休, 保留会籍, 恢复会籍, 退会, 除名, 死亡. `erase` takes
 * unverified records off altogether.
 */
export const memberActions = [
  'remove',
  'retire',
  'retain',
  'resume',
  'quit',
  'expel',
  'die',
  'erase',
] as const
export type MemberAction = (typeof memberActions)[number]

/** From which states each starts. */
export const actionStarts: Record<MemberAction, readonly MembershipStatus[]> = {
  remove: ['unverified', 'active', 'retained'],
  retire: ['active'],
  retain: ['active'],
  resume: ['retained'],
  quit: ['active', 'retained'],
  expel: ['active', 'retained'],
  die: ['unverified', 'active', 'retained'],
  erase: ['unverified'],
}

/** Those that end the membership: nobody leaves who holds an office, and the end can be put back for some days. */
export const endingActions: readonly MemberAction[] = ['remove', 'quit', 'expel', 'die']

/** Codes of 会籍变化原因 that go with each, the usual one first (domain 2.4). */
export const actionReasons: Record<MemberAction, readonly string[]> = {
  remove: ['1', '10', '11', '99'],
  retire: ['7'],
  retain: ['3', '2', '4', '9', '10', '99'],
  resume: ['1', '99'],
  quit: ['5', '99'],
  expel: ['6', '99'],
  die: ['8'],
  erase: ['11'],
}

export const memberStatusFilters = ['verified', 'unverified', 'retained', 'name_differs', 'any'] as const

/** The own union's members that a list shows, by its filters. */
export const memberFilter = z.object({
  status: z.enum(memberStatusFilters).default('any'),
  search: searchText,
})

/** Some members, or all that a list shows: `count` is the number that was shown, and another number is refused. */
export const memberSelection = z.discriminatedUnion('by', [
  z.object({ by: z.literal('ids'), ids: z.array(id).min(1).max(1000) }),
  z.object({ by: z.literal('filter'), filter: memberFilter, count: z.int() }),
])

/** Who is meant, before anything happens: how many, some names, and who cannot be taken along and why (an error code). */
export const selectionPreview = z.object({
  count: z.int(),
  sample: z.array(memberRow.pick({ id: true, name: true, documentMasked: true, status: true })),
  refusedCount: z.int(),
  refused: z.array(z.object({ id, name: z.string(), code: z.string() })),
})

/** A later day than today plans the change for that day. */
export const memberChange = z.object({
  selection: memberSelection,
  action: z.enum(memberActions),
  reason: z.string().max(10),
  on: day,
  remark: z.string().trim().max(200, 'text.too_long').optional(),
})

export const changeOutcome = z.object({
  done: z.int(),
  planned: z.int(),
  refusedCount: z.int(),
  refused: selectionPreview.shape.refused,
})

/** A membership that ended: staff can put it back until `recoverableUntil`. */
export const endedMember = memberRow
  .pick({
    id: true,
    personId: true,
    name: true,
    documentMasked: true,
    joinedOn: true,
    statusKind: true,
    statusReason: true,
  })
  .extend({
    endedAt: instant,
    byName: z.string().nullable(),
    recoverableUntil: instant.nullable(),
    isRecoverable: z.boolean(),
  })

/** An entry of the ledger with its member, as the union's own book of changes. */
export const unionChange = membershipChange.omit({ unionName: true }).extend({
  /** Null where it cannot be opened any more: it went to another union, or ended for good. */
  membershipId: id.nullable(),
  name: z.string(),
  documentMasked: z.string(),
  byName: z.string().nullable(),
  /** Where a transfer went to or came from. */
  otherUnionName: z.string().nullable(),
})

export const plannedChange = z.object({
  id,
  membershipId: id,
  name: z.string(),
  kind: z.string(),
  reason: z.string().nullable(),
  effectiveOn: day,
  toUnionName: z.string().nullable(),
  status: z.enum(['waiting', 'done', 'failed', 'cancelled']),
  errorCode: z.string().nullable(),
  createdAt: instant,
  byName: z.string().nullable(),
})

/** Two records that may be one person: the same name and birth date under different documents. */
export const possibleDuplicate = z.object({
  first: memberRow
    .pick({ personId: true, name: true, documentKind: true, documentMasked: true, phoneMasked: true })
    .extend({
      membershipId: id.nullable(),
      isVerified: z.boolean(),
      joinedOn: day.nullable(),
    }),
  second: memberRow
    .pick({ personId: true, name: true, documentKind: true, documentMasked: true, phoneMasked: true })
    .extend({
      membershipId: id.nullable(),
      isVerified: z.boolean(),
      joinedOn: day.nullable(),
    }),
  bornOn: day,
})

export type MemberFilter = z.infer<typeof memberFilter>
export type MemberSelection = z.infer<typeof memberSelection>
export type SelectionPreview = z.infer<typeof selectionPreview>
export type MemberChangeForm = z.infer<typeof memberChange>
export type ChangeOutcome = z.infer<typeof changeOutcome>
export type EndedMember = z.infer<typeof endedMember>
export type UnionChange = z.infer<typeof unionChange>
export type PlannedChange = z.infer<typeof plannedChange>
export type PossibleDuplicate = z.infer<typeof possibleDuplicate>
