/** Who may do what, where: actors, roles, reach. Every list takes a reach; outside it a thing does not exist. */
export type { ActingUnion, Actor, ScanningFor, SignedInActor } from './actor.ts'
export { assertMay } from './assert-may.ts'
export { type Context, type Equipment, systemContext } from './context.ts'
export { explainAccess } from './explain-access.ts'
export { endGrant, endGrantsAt, grantRole } from './grant-role.ts'
export { listPowers } from './list-powers.ts'
export { listPowersOnDay } from './list-powers-on-day.ts'
export { powersOf, ruleAgainst, type UnionNature } from './powers-of.ts'
export {
  branchRange,
  can,
  clerk,
  ownReach,
  type Reach,
  reachFrom,
  reachOf,
  signedIn,
  verified,
} from './reach.ts'
export { rolePowers } from './roles.ts'
export { isSeparateRole, rolesOf } from './roles-of.ts'
export { holdTree, lockTree } from './tree-lock.ts'
export type { Counted, Ending, PathCopy, PersonMerge, UnionEnding } from './union-ending.ts'
