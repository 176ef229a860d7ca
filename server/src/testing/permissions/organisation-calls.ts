import { defaultSettings } from '@huigong/contract'
import { grantForm } from '../roles.ts'
import type { TriedCall } from './calls.ts'

const page = () => ({ limit: 20 })
const empty = () => ({})
const search = () => ({ search: '会' })
const cancellation = () => ({ reason: '企业终止', assetsStatement: '已移交', debtsStatement: '无' })

/** Administrators read all that their union asked for, operators what is about members. */
const aboutMembers = ['unions.manage', 'members.manage'] as const

/** What a union asks its superior for: the same from the console and from the phone. */
const applicationCalls = (prefix: 'admin.unionApplications' | 'member.management'): TriedCall[] => [
  { call: `${prefix}.getInformation`, input: empty },
  { call: `${prefix}.submitChange`, input: (t) => ({ information: t.information, note: '换届' }) },
  { call: `${prefix}.previewCancellation`, input: empty },
  { call: `${prefix}.listDestinations`, input: search },
  { call: `${prefix}.submitCancellation`, input: cancellation },
  { call: `${prefix}.listApplications`, also: aboutMembers, input: page },
  {
    call: `${prefix}.getApplication`,
    thingOf: 'chenguang',
    also: aboutMembers,
    isAskedFirst: true,
    input: (t) => ({ id: t.groupTransfer }),
  },
  {
    call: `${prefix}.withdrawApplication`,
    thingOf: 'chenguang',
    also: aboutMembers,
    isAskedFirst: true,
    input: (t) => ({ id: t.groupTransfer }),
  },
]

/** How a union is organised, and who acts for it. */
export const organisationCalls: TriedCall[] = [
  { call: 'admin.access.explain', needsUnion: true, input: () => ({ permission: 'unions.manage' }) },
  { call: 'admin.access.listPowersOnDay', input: () => ({ on: '2026-11-20' }) },
  {
    call: 'admin.administrators.list',
    thingOf: 'chenguang',
    input: (t) => ({ limit: 20, unionId: t.unions.chenguang }),
  },
  {
    call: 'admin.administrators.listRoles',
    thingOf: 'chenguang',
    input: (t) => ({ unionId: t.unions.chenguang }),
  },
  {
    call: 'admin.administrators.grant',
    thingOf: 'chenguang',
    input: (t) => grantForm(t.world, 'chen', 'chenguang'),
  },
  {
    call: 'admin.administrators.revoke',
    thingOf: 'chenguang',
    input: (t) => ({ id: t.grant, reason: '调离' }),
  },
  { call: 'admin.administrators.getHandOver', input: empty },
  {
    call: 'admin.administrators.startHandOver',
    input: (t) => {
      const { name, phone } = grantForm(t.world, 'sun', 'chenguang')
      return { name, phone }
    },
  },
  { call: 'admin.administrators.completeHandOver', input: empty },
  { call: 'admin.administrators.abandonHandOver', input: empty },
  {
    call: 'admin.employers.list',
    thingOf: 'chenguang',
    input: (t) => ({ limit: 20, unionId: t.unions.chenguang }),
  },
  { call: 'admin.employers.add', input: (t) => t.employerForm },
  {
    call: 'admin.employers.change',
    thingOf: 'chenguang',
    input: (t) => ({ ...t.employerForm, id: t.employer }),
  },
  { call: 'admin.employers.remove', thingOf: 'chenguang', input: (t) => ({ id: t.employer }) },
  { call: 'admin.settings.get', input: empty },
  {
    call: 'admin.settings.change',
    thingOf: 'province',
    input: () => defaultSettings,
  },
  { call: 'admin.statistics.getMembers', input: empty },
  { call: 'admin.statistics.listChildren', input: page },
  ...applicationCalls('admin.unionApplications'),
  {
    call: 'admin.unionApplications.previewMove',
    thingOf: 'donghu',
    input: (t) => ({ id: t.unions.donghu, superiorId: t.unions.qinglan }),
  },
  {
    call: 'admin.unionApplications.submitMove',
    thingOf: 'donghu',
    input: (t) => ({ id: t.unions.donghu, superiorId: t.unions.qinglan, reason: '区划调整' }),
  },
  {
    call: 'admin.unions.listOnDay',
    thingOf: 'donghu',
    input: (t) => ({ limit: 20, on: '2026-11-20', superiorId: t.unions.donghu }),
  },
  { call: 'admin.unions.printCard', thingOf: 'donghu', input: (t) => ({ id: t.unions.donghu }) },
  { call: 'admin.unions.renewCard', input: empty },
  ...applicationCalls('member.management'),
  { call: 'member.management.get', input: empty },
  { call: 'member.management.listUnions', input: page },
  { call: 'member.management.requestCode', input: empty },
  {
    call: 'member.management.open',
    thingOf: 'donghu',
    isManaged: true,
    input: (t) => ({ unionId: t.unions.donghu }),
  },
  { call: 'member.management.close', input: empty },
  { call: 'member.management.getOwnUnion', input: empty },
  {
    call: 'member.management.listReviews',
    input: () => ({ kind: 'member.join', status: 'pending', limit: 20 }),
  },
  { call: 'member.management.countReviews', input: empty },
  { call: 'open.unionCards.get', input: (t) => ({ code: t.cardCode }) },
]

/** Registering a union: the same from the console and from the phone. */
export const registrationCalls = (audience: 'admin' | 'member'): TriedCall[] => [
  { call: `${audience}.unions.listSuperiorChoices`, input: () => ({ search: '总工会' }) },
  { call: `${audience}.unions.findSimilar`, input: (t) => ({ unionName: t.form.unionName }) },
  { call: `${audience}.unions.register`, input: (t) => t.form },
  { call: `${audience}.unions.listRegistrations`, input: page },
  {
    call: `${audience}.unions.correctRegistration`,
    ownedBy: 'applicant',
    input: (t) => ({ ...t.form, id: t.registration }),
  },
  {
    call: `${audience}.unions.withdrawRegistration`,
    ownedBy: 'applicant',
    input: (t) => ({ id: t.registration }),
  },
]
