import type { Texts } from '@huigong/contract/locales/text-shape'
import type { signIn as chineseSignIn } from '../zh-CN/accounts.ts'

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
    missing: 'Read the statement and tick the box first.',
  },
  demo: 'This demo sends no SMS.',
  demoLink: 'See the code here',
}
