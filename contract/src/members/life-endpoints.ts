import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ownApplication } from '../reviews/review.ts'
import { id, idInput, nothing } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { groupMember, groupTransfer } from './group-transfer.ts'
import { memberDetail } from './member.ts'
import {
  changeOutcome,
  endedMember,
  memberActions,
  memberChange,
  memberSelection,
  plannedChange,
  possibleDuplicate,
  selectionPreview,
} from './member-change.ts'

/** What staff do with the memberships of their union: one, some, or all that a list shows. */
export const lifeCalls = {
  previewChange: endpoint({
    method: 'POST',
    path: '/admin/member-change-previews',
    may: 'members.manage',
    summary: 'How many and whom a change would meet, and who cannot be taken along',
    input: z.object({ selection: memberSelection, action: z.enum(memberActions) }),
    output: selectionPreview,
    errors: ['selection.changed', 'selection.too_many'],
  }),
  change: endpoint({
    method: 'POST',
    path: '/admin/member-changes',
    may: 'members.manage',
    summary:
      'Remove, retire, retain, resume, let quit, expel, record a death, erase: each an entry of the ledger',
    input: memberChange,
    output: changeOutcome,
    errors: ['selection.changed', 'selection.too_many', 'membership.date_wrong', 'membership.reason_wrong'],
  }),
  listEnded: endpoint({
    method: 'GET',
    path: '/admin/ended-members',
    may: 'members.view',
    summary: 'Whom staff of the own union ended, newest first',
    input: pageQuery.extend({ recoverable: z.stringbool().optional() }),
    output: pageOf(endedMember),
  }),
  recover: endpoint({
    method: 'POST',
    path: '/admin/ended-members/{id}/recovery',
    may: 'members.manage',
    summary: 'Put an end back while its time runs',
    input: idInput,
    output: memberDetail,
    errors: ['membership.not_recoverable', 'membership.already_open'],
  }),
  listPlans: endpoint({
    method: 'GET',
    path: '/admin/planned-changes',
    may: 'members.view',
    summary: 'What was decided for a later day, of the own union',
    input: pageQuery.extend({ status: plannedChange.shape.status.default('waiting') }),
    output: pageOf(plannedChange),
  }),
  cancelPlan: endpoint({
    method: 'DELETE',
    path: '/admin/planned-changes/{id}',
    may: 'members.manage',
    summary: 'Give up what was planned before its day',
    input: idInput,
    output: nothing,
    errors: ['plan.none', 'plan.not_yours'],
  }),
  listDuplicates: endpoint({
    method: 'GET',
    path: '/admin/member-duplicates',
    may: 'members.manage',
    summary: 'Records of the own union that may be one person under two documents',
    input: pageQuery,
    output: pageOf(possibleDuplicate),
  }),
  merge: endpoint({
    method: 'POST',
    path: '/admin/member-merges',
    may: 'members.manage',
    summary: 'Make two records of one person one; both histories stay',
    input: z.object({ personId: id, otherPersonId: id }),
    output: z.object({ memberId: id }),
    errors: ['merge.two_accounts', 'merge.not_alike'],
  }),
  listDestinations: endpoint({
    method: 'GET',
    path: '/admin/member-destinations',
    may: 'members.manage',
    summary: 'Unions that a group could move to, by name',
    input: z.object({ search: z.string().trim().min(2).max(60) }),
    output: z.array(z.object({ id, name: z.string(), superiorName: z.string().nullable() })),
  }),
  previewGroupTransfer: endpoint({
    method: 'POST',
    path: '/admin/group-transfer-previews',
    may: 'members.manage',
    summary: 'Whom a group transfer would take along',
    input: z.object({ selection: memberSelection }),
    output: selectionPreview,
    errors: ['selection.changed', 'selection.too_many'],
  }),
  submitGroupTransfer: endpoint({
    method: 'POST',
    path: '/admin/group-transfers',
    may: 'members.manage',
    summary: 'Ask another union to take a group of members over',
    input: groupTransfer,
    output: ownApplication,
    errors: [
      'selection.changed',
      'selection.too_many',
      'group_transfer.nobody',
      'membership.same_union',
      'membership.date_wrong',
      'union.cannot_hold_members',
    ],
  }),
  listGroup: endpoint({
    method: 'GET',
    path: '/admin/group-transfers/{id}/members',
    may: 'members.view',
    summary: 'The group of an application, for the union that asks and the one that decides',
    input: pageQuery.extend({ id }),
    output: pageOf(groupMember),
  }),
}
