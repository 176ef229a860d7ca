import type { Permission } from '@huigong/contract'
import { activityCalls } from './activity-calls.ts'
import { claimCalls } from './claim-calls.ts'
import { memberCalls } from './member-calls.ts'
import { merchantCalls } from './merchant-calls.ts'
import { organisationCalls, registrationCalls } from './organisation-calls.ts'
import { privacyCalls } from './privacy-calls.ts'
import { reviewCalls } from './review-calls.ts'
import { settlementCalls } from './settlement-calls.ts'
import type { Things } from './things.ts'
import { voucherCalls } from './voucher-calls.ts'

/** A union whose things are tried, seen from which callers have their positions. */
export type TriedThing = 'chenguang' | 'donghu' | 'province'

/** How a call of the contract is tried. `variant` tells two tries of one call apart. */
export type TriedCall = {
  call: string
  variant?: string
  input: (things: Things) => object
  /** The call names a thing of this union; without it the call is about the caller's own union or account. */
  thingOf?: TriedThing
  /** The thing is a person's own: for everybody else it does not exist. */
  ownedBy?: 'applicant' | 'member' | 'nobody'
  /** The thing is a union that the caller must manage. */
  isManaged?: true
  /** The call is about the union that the caller acts for, whatever the role there. */
  needsUnion?: true
  /** The kind of review asks for its own permission too; of several, one is enough. */
  also?: Permission | readonly Permission[]
  /** Whoever scans for no merchant is told so. */
  isForClerks?: true
  /** It is asked for before the thing is looked for. */
  isAskedFirst?: true
  /** The thing is the own union's alone, however far the permission goes. */
  isOwnOnly?: true
  /** Reads the outcome out of an answer that has one for each of several things. */
  outcome?: (answer: unknown) => string
}

const page = () => ({ limit: 20 })
const empty = () => ({})

const newPassword = { code: '000000', newPassword: 'Wind-und-Regen-7' }
const wrongPassword = { method: 'password', accountName: 'nobody', password: 'x' }
const phone = { phone: '13800000000' }

/** Every call of the contract; one that is missing here fails the test. */
export const triedCalls: TriedCall[] = [
  { call: 'admin.accounts.requestSignInCode', input: () => phone },
  { call: 'admin.accounts.signIn', input: () => wrongPassword },
  { call: 'admin.accounts.getSession', input: empty },
  { call: 'admin.accounts.signOut', input: empty },
  {
    call: 'admin.accounts.chooseUnion',
    thingOf: 'donghu',
    isManaged: true,
    input: (t) => ({ unionId: t.unions.donghu }),
  },
  { call: 'admin.accounts.listManagedUnions', input: page },
  { call: 'admin.accounts.requestPasswordCode', input: empty },
  { call: 'admin.accounts.changePassword', input: () => newPassword },
  { call: 'admin.audit.list', input: page },
  { call: 'admin.imports.list', input: () => ({ limit: 20, kind: 'members' }) },
  { call: 'admin.imports.get', thingOf: 'chenguang', isOwnOnly: true, input: (t) => ({ id: t.importTask }) },
  {
    call: 'admin.imports.listRows',
    thingOf: 'chenguang',
    isOwnOnly: true,
    input: (t) => ({ id: t.importTask, limit: 20 }),
  },
  {
    call: 'admin.imports.apply',
    thingOf: 'chenguang',
    isOwnOnly: true,
    input: (t) => ({ id: t.importTask }),
  },
  { call: 'admin.imports.undo', thingOf: 'chenguang', isOwnOnly: true, input: (t) => ({ id: t.importTask }) },
  { call: 'admin.notices.list', input: page },
  { call: 'admin.notices.markRead', input: empty },
  {
    call: 'admin.reviews.list',
    input: () => ({ kind: 'union.registration', status: 'pending', limit: 20 }),
  },
  { call: 'admin.reviews.count', input: empty },
  ...reviewCalls,
  { call: 'admin.statistics.getOverview', input: empty },
  { call: 'admin.statistics.getMembers', input: empty },
  { call: 'admin.statistics.listChildren', input: empty },
  { call: 'admin.unions.getOwn', input: empty },
  {
    call: 'admin.unions.list',
    thingOf: 'donghu',
    input: (t) => ({ limit: 20, superiorId: t.unions.donghu }),
  },
  { call: 'admin.unions.get', thingOf: 'donghu', input: (t) => ({ id: t.unions.donghu }) },
  { call: 'admin.unions.listAncestors', thingOf: 'donghu', input: (t) => ({ id: t.unions.donghu }) },
  ...registrationCalls('admin'),
  ...registrationCalls('member'),
  ...organisationCalls,
  ...memberCalls,
  ...merchantCalls,
  ...activityCalls,
  ...claimCalls,
  ...voucherCalls,
  ...privacyCalls,
  ...settlementCalls,
  { call: 'member.accounts.requestSignInCode', input: () => phone },
  { call: 'member.accounts.signIn', input: () => wrongPassword },
  { call: 'member.accounts.getSession', input: empty },
  { call: 'member.accounts.signOut', input: empty },
  { call: 'member.accounts.requestPasswordCode', input: empty },
  { call: 'member.accounts.changePassword', input: () => newPassword },
  {
    call: 'member.accounts.verifyIdentity',
    input: () => ({
      name: '林未',
      document: { kind: 'resident_identity_card', number: '370102198001010218' },
      statementVersion: '2026-11',
    }),
  },
  { call: 'member.notices.list', input: page },
  { call: 'member.notices.markRead', input: empty },
  { call: 'open.cards.check', input: () => ({ code: 'x' }) },
  { call: 'open.platform.get', input: empty },
  { call: 'open.regions.list', input: empty },
]
