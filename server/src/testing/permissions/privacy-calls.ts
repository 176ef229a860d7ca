import type { TriedCall } from './calls.ts'

const page = () => ({ limit: 20 })
const empty = () => ({})
const code = '000000'
const identity = {
  name: '林未',
  document: { kind: 'resident_identity_card', number: '370102198001010218' },
  statementVersion: '2026-11',
}

/** What everybody does with the own account and the own data. */
export const privacyCalls: TriedCall[] = [
  { call: 'member.accounts.getVerificationMethods', input: empty },
  {
    call: 'member.accounts.startFaceCheck',
    input: () => ({ ...identity, faceStatementVersion: '2026-11' }),
  },
  {
    call: 'member.accounts.finishFaceCheck',
    ownedBy: 'nobody',
    input: () => ({ id: '00000000-0000-7000-8000-000000000000' }),
  },
  { call: 'member.accounts.requestPhoneCodes', input: empty },
  {
    call: 'member.accounts.changePhone',
    input: () => ({ phone: '13800000002', newCode: code, proof: { by: 'code', code } }),
  },
  { call: 'member.accounts.signOutEverywhere', input: empty },
  { call: 'member.privacy.listAccesses', input: page },
  { call: 'member.privacy.listConsents', input: empty },
  { call: 'member.privacy.withdrawConsent', input: () => ({ purpose: 'face' }) },
  { call: 'member.privacy.requestCode', input: empty },
  { call: 'member.privacy.exportMine', input: () => ({ code }) },
  { call: 'member.privacy.previewClosing', input: empty },
  { call: 'member.privacy.closeAccount', input: () => ({ code, leavesUnion: false }) },
]
