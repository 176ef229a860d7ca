import type { Texts } from '@huigong/contract/locales/text-shape'
import type {
  verification as chineseVerification,
  verifying as chineseVerifying,
} from '../zh-CN/verifying.ts'

export const verification: Texts<typeof chineseVerification> = {
  title: 'Verify your name',
  why: 'Fill this in as your document shows it. It is only used to make sure that it is you.',
  name: 'Name',
  nameHint: 'Exactly as on the document',
  kind: 'Kind of document',
  number: 'Document number',
  numberGood: 'The number is well formed',
  submit: 'Verify',
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

export const verifying: Texts<typeof chineseVerifying> = {
  documents: {
    resident_identity_card: 'The 18 characters on the card; the last may be an X.',
    hk_macao_taiwan_residence_permit: '18 digits that begin with 81 (Hong Kong), 82 (Macao) or 83 (Taiwan).',
    hk_macao_travel_permit: 'Begins with H (Hong Kong) or M (Macao), for example H12345678.',
    taiwan_travel_permit: '8 digits, for example 12345678.',
    chinese_passport:
      '9 characters, for example E12345678. If you have a resident identity card, choose that.',
    foreign_passport: 'Letters and digits only, for example AB1234567.',
    foreign_permanent_residence_card:
      'New cards: 18 digits, a 9 first. Older ones: 3 letters and 12 digits, for example ABC123456789012.',
    military_card: 'All characters as printed on the card.',
  },
  nameOnPassport: 'Spelt exactly as on the document, with a space between the names',
  factsWhy: 'The number of this document does not tell your birth date and sex. Please add them.',
  bornOn: 'Date of birth',
  bornOnProblem: 'Enter your date of birth, not later than today.',
  sex: 'Sex',
  sexes: { male: 'Male', female: 'Female' },
  nationality: 'Nationality',
  nationalityHint: 'The country on the passport, for example Viet Nam',
  help: 'If you cannot be verified',
  helpMore: 'A rare character in the name, another document, or it keeps failing: look here',
  face: {
    offer: 'Use a face check instead',
    go: 'Agree and start',
    keep: 'No face check',
    checking: 'Asking for the result of the face check. One moment…',
    title: 'Face check',
    failed: 'Never mind, there are other ways.',
    again: 'Ask for the result again',
    byNumber: 'Verify by name and number',
  },
  helping: {
    first: 'Try this first',
    tries: [
      'Type the name exactly as on the document, with every dot and space.',
      'Choose the right kind of document: a travel permit, residence permit or passport is not a resident identity card.',
      'If your name has a rare character, use another keyboard that can type it, such as handwriting.',
      'If your name or document changed lately, try again in a few days.',
      'If the face check failed, verify by name and document number.',
    ],
    again: 'Go back and try again',
    union: 'It still fails: ask your union',
    unionWhy:
      'An administrator of your union applies for you on a computer, and the union at the top decides. Then your account is open: you sign in by a code, without a password.',
    bring: 'Please bring',
    brings: ['The document itself.', 'A paper with the stamp of your union. It can be written as below.'],
    paper: 'What the paper says',
    paperText:
      'We confirm that (name), with (kind of document) number (number) and phone (phone), works here and cannot be verified without help because of (reason, for example a rare character in the name, or a failed face check). Please verify this person by hand.',
    paperSign: '(Name and stamp of the union)',
    paperDay: '(Date)',
    phone: 'The phone number to write is the one you are signed in with: {{phone}}.',
    find: 'Find your union and call',
    noPhone: 'This union has left no phone number. Ask the union staff at your workplace.',
  },
}
