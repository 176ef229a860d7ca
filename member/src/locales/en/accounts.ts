import type { Texts } from '@huigong/contract/locales/text-shape'
import type {
  me as chineseMe,
  signIn as chineseSignIn,
  verification as chineseVerification,
} from '../zh-CN/accounts.ts'

export const signIn: Texts<typeof chineseSignIn> = {
  title: 'Sign in',
  toContinue: 'After signing in you come back to where you were.',
  ended: 'Your session has ended. Sign in again; what you typed is still here.',
  method: 'How to sign in',
  byCode: 'Code by SMS',
  byPassword: 'Password',
  phone: 'Phone number',
  code: 'Code',
  codeHint: 'The six digits in the SMS',
  send: 'Send code',
  sendAgain: 'Send again',
  sendAfter: 'Again in {{seconds}} s',
  sent: 'The code is on its way. Look at your messages.',
  submit: 'Sign in or register',
  submitPassword: 'Sign in',
  newHere: 'A number that is new here is registered once the code is right.',
  accountName: 'Phone number or account name',
  password: 'Password',
  accountNameEmpty: 'Enter your phone number or account name.',
  passwordEmpty: 'Enter your password.',
  showPassword: 'Show the password',
  noPassword:
    'No password, or forgotten? Sign in with a code by SMS, then set one under Me, Account security.',
  statement: {
    first: 'This is your first sign-in. Read the statement and tick the box.',
    firstByPassword:
      'This is your first sign-in on a phone. Use a code by SMS this once, and read how your personal information is used.',
    read: 'Read it all',
    readPlatform: 'How we use your personal information',
    close: 'I have read it',
  },
  demo: 'This demo sends no SMS.',
  demoLink: 'See the code here',
}

export const verification: Texts<typeof chineseVerification> = {
  title: 'Verify your name',
  why: 'Fill this in as your document shows it. It is only used to make sure that it is you.',
  name: 'Name',
  nameHint: 'Exactly as on the document',
  kind: 'Kind of document',
  number: 'Document number',
  numberGood: 'The number is well formed',
  submit: 'Verify',
  consentMissing: 'Read the statement and tick the box first.',
  toComputer: 'If you came by scanning a code on a computer: go back to the computer and refresh the page.',
  done: {
    title: 'Your name is verified',
    why: 'There is nothing more to do.',
  },
  joined: {
    title: 'You are verified',
    what: 'You are a member of “{{unionName}}”.',
    go: 'See my card',
  },
  nameDiffers: {
    title: 'Verified; membership to be checked',
    what: '“{{unionName}}” has your document number on its list, but under a different name. Ask the union to correct it; then you are a member without applying.',
    noPhone: 'The union has left no phone number. Tell the union staff at your workplace.',
  },
  noUnion: {
    title: 'You are verified',
    what: 'No union has you on its list yet. You can apply now to join the union of your workplace.',
    go: 'Apply to join',
  },
  goOn: 'Go on where I was',
  home: 'Go to the start page',
}

export const me: Texts<typeof chineseMe> = {
  title: 'Me',
  guest: 'You are not signed in.',
  verified: 'Name verified',
  unverified: 'Name not verified',
  noMembership: 'Not a union member yet',
  record: 'My record',
  card: 'Member card',
  applications: 'My applications',
  notices: 'Messages',
  security: 'Account security',
  privacy: 'Privacy',
  privacyMore: 'Who looked at my data, consents, a copy',
  settings: 'Display',
  language: 'Language',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large' },
  signOut: 'Sign out',
}
