import type { Texts } from '@huigong/contract/locales/text-shape'
import type * as source from '../zh-CN/member-pages.ts'

export const memberEnded: Texts<typeof source.memberEnded> = {
  title: 'Ended and recovery',
  lead: 'Members whom staff removed, recorded as having left or died, or expelled. Within the time limit it can be put back as if it had not ended.',
  filter: 'Recovery',
  stillRecoverable: 'Recoverable',
  final: 'Final',
  none: 'Nobody here',
  noneHint: 'Members that you remove from the list appear here.',
  columns: {
    name: 'Name',
    document: 'Document number',
    how: 'How it ended',
    endedAt: 'Handled',
    by: 'Handled by',
    joinedOn: 'Joined',
    until: 'Recoverable until',
    action: 'Action',
  },
  daysLeft: '{{count}} d left',
  hoursLeft: '{{count}} h left',
  minutesLeft: 'Less than 1 h',
  recover: 'Recover',
  recoverTitle: 'Recover the membership of {{name}}?',
  recoverText: 'The membership returns to its state before the end; the ledger keeps both entries.',
  recovered: 'The membership of {{name}} is recovered: see the member list.',
}

export const memberPlans: Texts<typeof source.memberPlans> = {
  title: 'Planned changes',
  lead: 'What was decided and takes effect on a later day. Until then it can be cancelled.',
  status: 'Status',
  statuses: { waiting: 'Waiting', done: 'In effect', failed: 'Failed', cancelled: 'Cancelled' },
  none: {
    waiting: 'No change is waiting',
    done: 'No planned change has taken effect',
    failed: 'No planned change has failed',
    cancelled: 'No planned change was cancelled',
  },
  noneHint: 'A change with a later date is listed here.',
  columns: {
    name: 'Name',
    what: 'Change',
    why: 'Reason',
    on: 'Takes effect',
    by: 'Decided by',
    createdAt: 'Decided',
    action: 'Action',
    status: 'Outcome',
  },
  transferTo: 'Transfer to {{name}}',
  waitingFor: 'On {{on}}: {{what}}',
  untilThen: 'Until then the membership stays as it is.',
  cancel: 'Cancel it',
  keep: 'Keep it',
  cancelTitle: '{{name}}: cancel “{{what}}”?',
  cancelText: 'What was planned for {{on}} will not happen; the membership stays as it is.',
  cancelled: '{{name}}: “{{what}}” is cancelled.',
}

export const memberBook: Texts<typeof source.memberBook> = {
  title: 'Membership changes',
  lead: 'Every change of a membership of your union, newest first; entries are added, never altered.',
  range: 'Recorded',
  kind: 'Kind of change',
  none: 'No change in this time',
  noneHint: 'Widen the dates, or choose all kinds.',
  columns: {
    on: 'Date',
    kind: 'Kind',
    name: 'Name',
    document: 'Document number',
    reason: 'Reason',
    other: 'Other union',
    source: 'Source',
    recordedAt: 'Recorded',
  },
}

export const memberDuplicates: Texts<typeof source.memberDuplicates> = {
  title: 'Possible duplicates',
  lead: 'Two records with the same name and birth date under different documents. Merge them if they are one person; otherwise there is nothing to do.',
  pairs: 'Records that may be one person',
  born: 'Born {{on}}',
  verification: 'Verification',
  membership: 'Membership',
  noMembership: 'Not in this union',
  open: 'See the member',
  none: 'No possible duplicates',
  noneHint: 'People with the same name and birth date under different documents are listed here.',
  merge: 'Merge',
  mergeTitle: 'Merge the two records of {{name}}?',
  effect: {
    kept: 'The record that stays: {{document}}.',
    added: '{{document}} becomes a further document: the person is known by either from now on.',
    history: 'The histories of both are kept; of two memberships one stays.',
    final: 'A merge cannot be taken apart.',
  },
  sure: 'I have checked the documents: this is one person',
  merged: 'The records of {{name}} are merged.',
}

export const memberMismatch: Texts<typeof source.memberMismatch> = {
  title: 'Names differ',
  lead: 'Somebody verified with this document number under another name than the union’s record. Ask the person first, then choose:',
  leadBelow:
    'Somebody verified with this document number under another name than the union’s record; the member’s own union deals with it.',
  ours: 'Name in the union’s record',
  verified: 'Name as verified',
  take_verified_name: 'Use “{{verifiedName}}”',
  not_ours: 'Not the same person',
  effect: {
    take_verified_name:
      '“{{name}}” was entered wrongly. The record takes the verified name, and the person is a verified member.',
    not_ours:
      'The number was entered for somebody else. The membership is taken off this document; add “{{name}}” again with the right number.',
  },
  confirm: { take_verified_name: 'Use the verified name', not_ours: 'Take the membership off' },
  done: {
    take_verified_name: 'The record has the verified name; the person is a verified member.',
    not_ours: 'The membership is taken off. Add the member again with the right number.',
  },
}

export const memberForm: Texts<typeof source.memberForm> = {
  addTitle: 'Add a member',
  editTitle: 'Edit {{name}}',
  edit: 'Edit',
  save: 'Save',
  added: '{{name}} is added, and confirmed as soon as the person verifies.',
  addedVerified: '{{name}} is added. The person is verified and a member at once.',
  edited: 'Saved.',
  known: 'This document is in your union already.',
  find: 'Find in the list',
  fixed: 'Verified: name and document are as the person verified them and cannot be changed here.',
  told: 'From the document number:',
  toldLater: 'sex and birth date appear once the number is complete',
  nationalityHint: 'As the passport says.',
  phoneHint: 'The phone the person signs in with; it can be added later.',
  employerHint: 'Choose one of the union’s employers or type another.',
  migrantHint:
    'Migrant worker: household registered in the countryside, working outside farming locally or away from home for six months or more.',
  joinedHint: 'As registered when joining; may be left empty.',
  statistical: 'Statistics (optional)',
  statisticalHint: 'Other fields of the national member form.',
}
