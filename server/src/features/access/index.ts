/** Who may do what, where: actors, roles, reach. Every list takes a reach; outside it a thing does not exist. */
export type { ActingUnion, Actor, SignedInActor } from './actor.ts'
export { assertMay } from './assert-may.ts'
export { type Context, type Equipment, systemContext } from './context.ts'
export { grantRole } from './grant-role.ts'
export { listPowers } from './list-powers.ts'
export { branchRange, can, ownReach, type Reach, reachFrom, reachOf, signedIn, verified } from './reach.ts'
