import type { May, Permission } from '@huigong/contract'
import {
  aboveBasePermissions,
  memberHoldingPermissions,
  rolePowers,
  rootPermissions,
} from '../../features/access/roles.ts'
import { unionPlan } from '../named-people.ts'
import type { Caller, Position } from './callers.ts'
import type { TriedCall } from './calls.ts'

/** What a caller is told: carried out, or refused in one of the ways of refusing access. */
export type Outcome =
  | 'yes'
  | 'sign in'
  | 'verify'
  | 'scan for somebody'
  | 'choose a union'
  | 'no permission'
  | 'does not exist'

const refusals: Record<string, Outcome> = {
  'session.required': 'sign in',
  'verification.required': 'verify',
  'clerk.none': 'scan for somebody',
  'union.not_chosen': 'choose a union',
  'permission.denied': 'no permission',
  'thing.not_found': 'does not exist',
  'account.union_not_managed': 'does not exist',
}

/** A refusal for another reason than access, such as a wrong password, means that access was given. */
export const outcomeOfCode = (code: string): Outcome => refusals[code] ?? 'yes'

/** What the roles' table and the endpoint's `may` promise. */
export const expectedOutcome = (tried: TriedCall, may: May, caller: Caller): Outcome => {
  if (may === 'anyone') return 'yes'
  if (caller.person === 'nobody') return 'sign in'
  if (may === 'clerk' || tried.isForClerks) return 'scan for somebody'
  if (caller.person === 'unverified' && may !== 'account') return 'verify'
  if (tried.needsUnion && !caller.role) return 'choose a union'
  if (may === 'account' || may === 'verified') return isOwn(tried, caller) ? 'yes' : 'does not exist'
  if (!caller.role) return 'choose a union'
  return expectedOfStaff(tried, may, caller)
}

const isOwn = (tried: TriedCall, caller: Caller): boolean => {
  if (tried.ownedBy) return caller.person === tried.ownedBy
  if (tried.isManaged) return caller.role !== undefined && caller.position === 'own'
  return true
}

type Staff = Extract<Caller, { position: Position }>

const expectedOfStaff = (tried: TriedCall, may: Permission, caller: Staff): Outcome => {
  const scope = powerOf(caller, may)
  if (!scope) return 'no permission'
  const lacksOther = !holdsOther(tried, caller)
  if (tried.isAskedFirst && lacksOther) return 'no permission'
  const positions = tried.isOwnOnly ? reaches.own : reaches[scope]
  if (tried.thingOf && !positions.includes(caller.position)) return 'does not exist'
  return lacksOther ? 'no permission' : 'yes'
}

const holdsOther = (tried: TriedCall, caller: Staff): boolean => {
  const also = [tried.also ?? []].flat()
  return also.length === 0 || also.some((each) => powerOf(caller, each) !== undefined)
}

const reaches: Record<'own' | 'children' | 'below', Position[]> = {
  own: ['own'],
  children: ['superior'],
  below: ['own', 'superior', 'above'],
}

const powerOf = ({ role, union }: Staff, permission: Permission) => {
  const isAboveBase = union === 'xihu' || unionPlan[union].level !== 'base'
  // In the named world the unions above base hold no members of their own.
  const unusable = [
    ...(isAboveBase ? memberHoldingPermissions : aboveBasePermissions),
    ...(union === 'province' ? [] : rootPermissions),
  ]
  return unusable.includes(permission) ? undefined : rolePowers[role][permission]
}
