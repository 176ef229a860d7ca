import type { statements as source } from '../zh-CN/statements.ts'

type StatementTexts = Record<keyof typeof source, { title: string; body: readonly string[]; agree: string }>

export const statements: StatementTexts = {
  platform: {
    title: 'How we use your personal information',
    body: [
      'We ({{federationName}}) use your mobile number so that you can sign in and hear about matters that concern you.',
      'The number is stored encrypted and shown only in part. When you close your account we stop using it, except for records the law tells us to keep.',
      'You can see and correct your information or withdraw your consent at any time. If you have questions, ask your union.',
    ],
    agree: 'I have read and agree to how my personal information is used',
  },
  identity: {
    title: 'About your identity data',
    body: [
      'To make sure it is you and to match you with the union’s records we need your name and the number of your identity document.',
      'The number is stored encrypted and shown only by its first three and last four characters. Staff who look at the whole number must state a reason, and it is recorded.',
      'Without these data you can still read what is public, but we cannot confirm your membership.',
    ],
    agree: 'I agree separately to the use of these identity data',
  },
  face: {
    title: 'About the face check',
    body: [
      'A provider checks your face to make sure that it is you who acts. We receive and keep no picture and no features of your face, only the result and its time.',
      'It is not the only way. If you do not agree, or it fails, verify by name and document number, or ask your union to vouch for you.',
    ],
    agree: 'I agree separately to a face check',
  },
}
