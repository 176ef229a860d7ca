import type { Texts } from '@huigong/contract/locales/text-shape'
import type {
  applications as chineseApplications,
  card as chineseCard,
  inbox as chineseInbox,
  joining as chineseJoining,
  record as chineseRecord,
  unionSearch as chineseUnionSearch,
} from '../zh-CN/members.ts'

export const unionSearch: Texts<typeof chineseUnionSearch> = {
  title: 'Find a union',
  label: 'Name of the union or workplace',
  hint: 'At least two characters, such as part of the name',
  found: 'Unions found: {{count}}',
  tooMany: 'These are the first {{count}}. Type more of the name.',
  superior: 'Superior: {{name}}',
  choose: 'Choose this union',
  isMine: 'My union',
  apply: 'Apply to join',
  notDirect: 'This is a superior union and takes no members directly. Look for the union of your workplace.',
  none: 'Nothing found for “{{search}}”',
  hints: {
    shorter: 'Try fewer characters, for example without “有限公司”.',
    otherName:
      'The union may go by another name. Ask the union or the personnel office of your workplace for the full name it is registered under.',
    notRegistered:
      'The union of your workplace may not be registered here. It has to register first; then you can apply.',
  },
}

export const joining: Texts<typeof chineseJoining> = {
  title: 'Apply to join',
  find: 'First find the union of your workplace',
  alreadyMember:
    'You are a member of “{{unionName}}”. Nobody can belong to two unions at once, so there is nothing to apply for.',
  seeCard: 'See my card',
  alreadyPending: 'One of your applications is being reviewed. You cannot send another.',
  seePending: 'See the application',
  formTitle: 'Your application',
  union: 'Union to join',
  otherUnion: 'Choose another union',
  employer: 'Workplace',
  employerHint: 'As in your labour contract, so that the union can check it',
  wasMember: 'Have you been a member before?',
  wasMemberOptions: { no: 'No, this is the first time', yes: 'Yes' },
  joinedOn: 'Date you first joined',
  joinedOnHint: 'Leave it empty if you do not remember',
  joinedOnProblem: 'The date cannot be in the future. Check it.',
  note: 'Message to the union',
  noteHint: 'For example your department or staff number. At most 200 characters.',
  next: 'Next: check',
  checkTitle: 'Check and submit',
  checkWhy: 'The union reviews it. You find the result under Messages.',
  name: 'Name',
  document: 'Document',
  phone: 'Phone number',
  change: 'Go back and change',
  submit: 'Submit',
}

export const applications: Texts<typeof chineseApplications> = {
  title: 'My applications',
  one: 'Application to join',
  none: 'No applications yet',
  noneWhy: 'Once you have applied to join, you can see here how the review stands.',
  apply: 'Apply to join',
  status: { pending: 'In review', approved: 'Approved', rejected: 'Not approved', withdrawn: 'Withdrawn' },
  sentence: {
    pending: '“{{unionName}}” is reviewing your application. This page updates by itself.',
    approved: 'You are a member of “{{unionName}}”.',
    rejected: 'The application was not approved. Correct it as the reason says and submit it again.',
    withdrawn: 'You withdrew the application. You can change it and submit it again.',
  },
  reason: 'Reason: {{reason}}',
  submittedAt: 'Submitted',
  decidedAt: 'Decided',
  slow: 'Taking long? You can call the union.',
  withdraw: 'Withdraw',
  withdrawAsk: 'Withdraw the application?',
  withdrawWhy: 'The union will not review it any more. You can change and submit it again later.',
  withdrawKeep: 'Keep it',
  correct: 'Correct and resubmit',
  missing: 'This application was not found',
}

export const card: Texts<typeof chineseCard> = {
  title: 'Member card',
  federation: 'Union member',
  number: 'Card number',
  joinedOn: 'Joined',
  scan: 'Let others scan this code to check it',
  renewIn: 'Renews in {{seconds}} s',
  renewing: 'Renewing…',
  stale: 'The code has expired and could not be renewed.',
  renew: 'Renew now',
  codeLabel: 'QR code to check this card',
  none: {
    title: 'No card yet',
    why: 'Your card appears here once you have joined a union.',
    go: 'Apply to join',
    wait: 'See the application',
  },
  check: {
    title: 'Card check',
    valid: 'The card is valid',
    invalid: 'The card is not valid',
    invalidWhy:
      'The code has expired or is not of a card of this platform. Codes change about every minute: ask for a fresh one and scan again.',
    name: 'Member',
    union: 'Union',
    checkedAt: 'Checked',
    note: 'Compare the name. To check again, scan the code on the other phone once more.',
  },
}

export const record: Texts<typeof chineseRecord> = {
  title: 'My record',
  name: 'Name',
  documentKind: 'Kind of document',
  document: 'Document number',
  phone: 'Phone number',
  verifiedAt: 'Name verified',
  membership: 'Membership',
  union: 'Union',
  status: 'Status',
  statuses: { unverified: 'Name not verified', active: 'Active', retained: 'Membership retained' },
  joinedOn: 'Joined',
  noMembership: 'You are not a union member yet.',
  masked: 'To protect you, numbers are shown in part only.',
  wrong: 'Something wrong? Ask your union to correct it.',
}

export const inbox: Texts<typeof chineseInbox> = {
  title: 'Messages',
  unread: 'Unread: {{count}}',
  isUnread: 'Unread',
  readAll: 'Mark all as read',
  none: 'No messages yet',
  noneWhy: 'Results of reviews and other messages appear here.',
}
