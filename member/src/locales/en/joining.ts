import type { Texts } from '@huigong/contract/locales/text-shape'
import type {
  applications as chineseApplications,
  joining as chineseJoining,
  transfer as chineseTransfer,
  unionSearch as chineseUnionSearch,
} from '../zh-CN/joining.ts'

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
  transfer: 'Transfer to this union',
  refusals: {
    above_base: 'This is a superior union and takes no members directly.',
    cancelled: 'This union has ended. Ask your workplace or the superior union where it belongs now.',
  },
  explanations: {
    not_registered: {
      title: 'Nothing found for “{{search}}”',
      why: 'It may go by another name, or your workplace’s union is not registered yet. What you can do:',
    },
    waiting: {
      title: 'This union is being registered',
      why: 'A union with a similar name has applied and its superior is reviewing it. You will find it once it is approved. Come back in a few days.',
    },
    only_above_base: {
      title: 'Only superior unions were found',
      why: 'Search by the name of your own workplace. If you work for a group or belong to a league of unions, search for the union of the group or the league itself.',
    },
    near_names: {
      title: 'Did you mean',
      why: 'There is no “{{search}}”. Unions with a similar name:',
    },
  },
  hints: {
    shorter: 'Try fewer characters, for example without “有限公司”.',
    ask: 'Ask the union or the personnel office of your workplace whether the union is registered, and under which full name.',
    register:
      'If it is not, whoever leads the union has to register it. Once approved, you will find it here.',
    noUnion: 'If your workplace has no union, ask the union of your street or town how to join.',
  },
  invite: {
    go: 'Tell my workplace how to register',
    title: 'Send this to your union or personnel office',
    words:
      'Our union is not registered with {{federationName}} yet, so we cannot find it and join. Whoever leads the union can register it by phone at this address: {{address}}',
    share: 'Send',
    copy: 'Copy these words',
    copied: 'Copied. Open your messages and paste it.',
    byHand: 'It could not be copied. Press long on the words above and copy them.',
    close: 'Close',
  },
}

export const joining: Texts<typeof chineseJoining> = {
  title: 'Join a union',
  ask: 'Which of these is you?',
  ways: {
    member: {
      join: { name: 'I am not a member yet', more: 'You never joined, or you left. You apply to join.' },
      registration: {
        name: 'I joined at my workplace',
        more: 'You are a member, but not on this platform. You register it and keep your original date.',
      },
    },
  },
  unsure:
    'Not sure? If you have a member card, paid dues, or your workplace says that you joined, choose “I joined at my workplace”.',
  toUnion: 'The union you chose',
  alreadyMember: 'You are a member of “{{unionName}}”.',
  moved: 'New workplace? Transfer your membership to its union. You need not join again.',
  toTransfer: 'Transfer my membership',
  seeCard: 'See my card',
  alreadyPending: 'One of your applications is being reviewed. You cannot send another.',
  seePending: 'See the application',
  unverifiedHere:
    '“{{unionName}}” has you on its list under another name than the one you verified. Ask that union to correct it. You need not apply again.',
  searchTitle: {
    member: {
      join: 'Choose a union',
      registration: 'Choose a union',
      transfer: 'Choose the new union',
    },
  },
  find: {
    member: {
      join: 'Find the union of your workplace',
      registration: 'Find the union that you joined',
      transfer: 'Find the union of your new workplace',
    },
  },
  formTitle: {
    member: { join: 'Apply to join', registration: 'Register membership', transfer: 'Apply to transfer' },
  },
  union: { member: { join: 'Union to join', registration: 'Union you joined', transfer: 'New union' } },
  from: 'Present union',
  otherUnion: 'Choose another union',
  employer: 'Workplace',
  employerHint: 'As in your labour contract, so that the union can check it',
  chooseEmployer: 'Choose a workplace',
  notListed: 'Not among these: I type it',
  typedEmployer: 'Name of the workplace',
  joinedOn: 'Date you first joined',
  joinedOnHint:
    'It is on your member card. If you are not sure, give the nearest day and say so in the message.',
  joinedOnMissing: 'Enter the date you first joined.',
  joinedOnFuture: 'The date cannot be in the future. Check it.',
  when: 'When to transfer',
  whenOptions: { now: 'As soon as approved', later: 'On a day I choose' },
  effectiveOn: 'Day of the transfer',
  effectiveOnHint: 'Until that day you stay a member of your present union.',
  effectiveOnWrong: 'Enter tomorrow or a later day.',
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
  holdsOffice:
    'You are still an administrator of your present union and cannot leave. Have another administrator of it revoke your role or hand it over, then apply again.',
  sameUnion: 'You already belong to this union. Go back and choose another one.',
  planWaiting:
    'A change of your membership is already set for a day to come. Wait for it, or give it up under My record.',
  alreadyOpen: 'You are a member already and cannot join twice. If you changed workplace, apply to transfer.',
}

export const transfer: Texts<typeof chineseTransfer> = {
  title: 'Transfer my membership',
  present: 'Present union',
  effects: 'After the transfer',
  effectList: {
    keeps: 'Your membership goes on; your date of joining and your history stay.',
    card: 'Your member card shows the new union.',
    rights: 'You vote and take part in the new union, no longer in the present one.',
    until: 'Until it is approved you stay a member of your present union.',
  },
  office: 'If you are an administrator of your present union, have your role revoked there first.',
  go: 'Next: choose the new union',
  goTo: 'Transfer to “{{unionName}}”',
  planned: 'On {{day}} you transfer to “{{unionName}}”. Until then you stay in your present union.',
  plannedFirst: 'To go to another union, give up this transfer first.',
  cancel: 'Give up the transfer',
  cancelAsk: 'Give up this transfer?',
  cancelWhy: 'You then stay in your present union. You can apply again later.',
  cancelKeep: 'Keep it',
}

export const applications: Texts<typeof chineseApplications> = {
  title: 'My applications',
  kinds: {
    member: {
      join: 'Application to join',
      registration: 'Registration of membership',
      transfer: 'Application to transfer',
    },
  },
  none: 'No applications yet',
  noneWhy: 'Once you have applied to join, register or transfer, you can see here how the review stands.',
  apply: 'Join a union',
  status: { pending: 'In review', approved: 'Approved', rejected: 'Not approved', withdrawn: 'Withdrawn' },
  sentence: {
    pending: '“{{decidingUnionName}}” is reviewing your application. This page updates by itself.',
    releasing: 'Your present union “{{decidingUnionName}}” decides first, then “{{unionName}}”.',
    approved: 'You are a member of “{{unionName}}”.',
    planned: 'On {{day}} you transfer to “{{unionName}}”. Until then you stay in your present union.',
    gone: 'It was approved. See under My record where you are a member now.',
    rejected: 'The application was not approved. Correct it as the reason says and submit it again.',
    withdrawn: 'You withdrew the application. You can change it and submit it again.',
  },
  reason: 'Reason: {{reason}}',
  submittedAt: 'Submitted',
  decidedAt: 'Decided',
  progress: 'Progress',
  steps: {
    submitted: 'Submitted',
    releasing: 'Present union “{{name}}” decides',
    released: 'Agreed',
    receiving: '“{{name}}” decides',
    withdrawn: 'Withdrawn',
    effective: 'Transfer to “{{name}}”',
    now: 'In review now',
    todo: 'Not begun',
  },
  details: 'What you sent',
  slow: 'Taking long? You can call the union.',
  withdraw: 'Withdraw',
  withdrawAsk: 'Withdraw the application?',
  withdrawWhy: 'The union will not review it any more. You can change and submit it again later.',
  withdrawKeep: 'Keep it',
  correct: 'Correct and resubmit',
  missing: 'This application was not found',
}
