import { identityNumber } from '../hire.ts'
import type { TriedCall } from './calls.ts'
import type { Things } from './things.ts'

const page = () => ({ limit: 20 })
const empty = () => ({})
const selection = (t: Things) => ({ by: 'ids', ids: [t.membership] })
const ofChenguang = { thingOf: 'chenguang' } as const
const joining = (t: Things) => ({ kind: 'member.join', unionId: t.unions.yuanshan })

const fromNumber = {
  name: '新人',
  document: { kind: 'resident_identity_card', number: identityNumber(950) },
  phone: '13800000001',
}

/** What staff do with members, and what members ask for. */
export const memberCalls: TriedCall[] = [
  {
    call: 'admin.members.list',
    ...ofChenguang,
    input: (t) => ({ limit: 20, scope: 'below', status: 'any', unionId: t.unions.chenguang }),
  },
  {
    call: 'admin.members.search',
    ...ofChenguang,
    input: (t) => ({ limit: 20, scope: 'below', status: 'any', unionId: t.unions.chenguang, search: '陈会' }),
  },
  { call: 'admin.members.get', ...ofChenguang, input: (t) => ({ id: t.membership }) },
  { call: 'admin.members.listChanges', input: page },
  {
    call: 'admin.members.disclose',
    ...ofChenguang,
    input: (t) => ({ id: t.membership, field: 'document', reason: '核对' }),
  },
  { call: 'admin.members.add', input: () => fromNumber },
  { call: 'admin.members.edit', ...ofChenguang, input: (t) => ({ id: t.membership, duty: '委员' }) },
  {
    call: 'admin.members.resolveName',
    ...ofChenguang,
    input: (t) => ({ id: t.membership, resolution: 'take_verified_name' }),
  },
  {
    call: 'admin.members.previewChange',
    input: (t) => ({ selection: selection(t), action: 'remove' }),
  },
  {
    call: 'admin.members.change',
    input: (t) => ({ selection: selection(t), action: 'remove', reason: '1', on: '2026-11-20' }),
  },
  { call: 'admin.members.listEnded', input: page },
  { call: 'admin.members.recover', ...ofChenguang, input: (t) => ({ id: t.endedMembership }) },
  { call: 'admin.members.listPlans', input: page },
  { call: 'admin.members.cancelPlan', ...ofChenguang, input: (t) => ({ id: t.plan }) },
  { call: 'admin.members.listDuplicates', input: page },
  {
    call: 'admin.members.merge',
    ...ofChenguang,
    input: (t) => ({ personId: t.twin, otherPersonId: t.otherTwin }),
  },
  { call: 'admin.members.listDestinations', input: () => ({ search: '工会' }) },
  { call: 'admin.members.previewGroupTransfer', input: (t) => ({ selection: selection(t) }) },
  {
    call: 'admin.members.submitGroupTransfer',
    input: (t) => ({ selection: selection(t), toUnionId: t.unions.gaoshan, reason: '单位合并' }),
  },
  {
    call: 'admin.members.listGroup',
    ...ofChenguang,
    isOwnOnly: true,
    input: (t) => ({ limit: 20, id: t.groupTransfer }),
  },
  {
    call: 'admin.proofs.submit',
    input: (t) => ({ ...fromNumber, reason: 'rare_character', proofId: t.picture, joins: true }),
  },
  {
    call: 'admin.exports.request',
    input: () => ({ scope: 'verified', purpose: '核对名册', fields: ['phone'] }),
  },
  { call: 'admin.exports.list', input: page },
  { call: 'admin.exports.sendPassword', ...ofChenguang, input: (t) => ({ id: t.memberExport }) },
  { call: 'member.members.getMine', input: empty },
  { call: 'member.members.listMyChanges', input: empty },
  { call: 'member.members.getCard', input: empty },
  { call: 'member.members.searchUnions', input: () => ({ search: '晨光' }) },
  { call: 'member.members.listEmployers', input: (t) => ({ id: t.unions.yuanshan }) },
  { call: 'member.members.apply', input: joining },
  { call: 'member.members.listApplications', input: page },
  {
    call: 'member.members.getApplication',
    ownedBy: 'applicant',
    input: (t) => ({ id: t.joinApplication }),
  },
  {
    call: 'member.members.correctApplication',
    ownedBy: 'applicant',
    input: (t) => ({ id: t.joinApplication, form: joining(t) }),
  },
  {
    call: 'member.members.withdrawApplication',
    ownedBy: 'applicant',
    input: (t) => ({ id: t.joinApplication }),
  },
  { call: 'member.members.cancelPlannedTransfer', input: empty },
  { call: 'member.members.submitCorrection', input: () => ({ changes: { education: '21' }, note: '更正' }) },
  { call: 'member.members.listCorrections', input: page },
  {
    call: 'member.members.withdrawCorrection',
    ownedBy: 'member',
    input: (t) => ({ id: t.correction }),
  },
]
