import type { Texts } from '@huigong/contract/locales/text-shape'
import { signIn as memberSignIn } from '@huigong/member/locales/en/accounts'
import type {
  password as chinesePassword,
  shops as chineseShops,
  signIn as chineseSignIn,
} from '../zh-CN/accounts.ts'

export const signIn: Texts<typeof chineseSignIn> = {
  ...memberSignIn,
  title: 'Merchant sign-in',
  ended: 'Your session has ended. Sign in again; what has no answer yet is asked for again.',
  who: 'Use the phone number that the union or your contact gave. The first time sign in by SMS: nobody has a first password.',
  noPassword: 'No password, or forgotten? Sign in with a code by SMS, then set one under Me.',
}

export const password: Texts<typeof chinesePassword> = {
  first: 'Set your password',
  firstWhy:
    'This is your first sign-in ({{phone}}). Set a password that only you know. Nobody will ask for it.',
  label: 'New password',
  long: 'At least 10 characters, {{count}} so far',
  mixed: 'Three of these: capital letters, small letters, digits, symbols',
  kept: ': done',
  notYet: ': not yet',
  known: 'Without your phone number, your name or a well-known password',
  weak: 'The password does not keep the rules below yet. Go on typing.',
  save: 'Save the password',
  change: 'Change the password',
  codeTo: 'The code goes to {{phone}}',
  codeOnly: 'Your union opened this account for you. It signs in by a code only and has no password.',
  saved: 'The password is saved. Other phones are signed out.',
  back: 'Back to Me',
}

export const shops: Texts<typeof chineseShops> = {
  choose: 'Choose the merchant',
  chooseWhy: 'What you redeem from now on counts for this merchant.',
  switch: 'Switch merchant',
  now: 'Now',
  offline: 'Offline, cannot redeem',
  none: 'You scan for no merchant now. Ask the union or the merchant’s contact to add your phone number, then sign in again.',
}
