import type { Permission, Scope } from '@huigong/contract'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Actor, ScanningFor, SignedInActor } from './actor.ts'

/**
 * The part of the union tree that an actor's permission covers: at once the SQL condition of a list and the
 * check of a row, so that the rule is written once.
 */
export type Reach = {
  scope: Scope
  unionId: string
  path: string
  /** Condition on an `ltree` column that holds the path of a thing's union. */
  over: (path: SQL) => SQL
  covers: (path: string) => boolean
}

/** The reach of a permission, or `permission.denied`. */
export const reachOf = (actor: Actor, permission: Permission): Reach => {
  if (actor.kind !== 'account') throw new DomainError('session.required')
  if (!actor.union) throw new DomainError('union.not_chosen')
  const scope = actor.powers.get(permission)
  if (!scope) throw new DomainError('permission.denied', { permission })
  return reachFrom(actor.union.id, actor.union.path, scope)
}

export const can = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'account' && actor.union !== null && actor.powers.has(permission)

/** The same reach narrowed to the own union. */
export const ownReach = (reach: Reach): Reach => reachFrom(reach.unionId, reach.path, 'own')

export const reachFrom = (unionId: string, path: string, scope: Scope): Reach => ({
  scope,
  unionId,
  path,
  over: (column) => condition(column, path, scope),
  covers: (other) => isCovered(other, path, scope),
})

/**
 * A branch is one range of a B-tree over paths: labels of letters and digits compare byte by byte and `0` is
 * the least of them, so everything below `a.b` lies from `a.b` up to, and without, `a.b0`.
 */
export const branchRange = (column: SQL, path: string): SQL =>
  sql`(${column} >= ${path}::ltree and ${column} < ${`${path}0`}::ltree)`

const condition = (column: SQL, path: string, scope: Scope): SQL => {
  if (scope === 'own') return sql`${column} = ${path}::ltree`
  if (scope === 'below') return branchRange(column, path)
  return sql`(${branchRange(column, path)} and nlevel(${column}) = nlevel(${path}::ltree) + 1)`
}

const isCovered = (other: string, path: string, scope: Scope): boolean => {
  if (scope === 'own') return other === path
  const isBelow = other.startsWith(`${path}.`)
  if (scope === 'below') return isBelow || other === path
  return isBelow && other.split('.').length === path.split('.').length + 1
}

export const signedIn = (actor: Actor): SignedInActor => {
  if (actor.kind !== 'account') throw new DomainError('session.required')
  return actor
}

/** A person who passed real-name verification, with the record of the person. */
export const verified = (actor: Actor): SignedInActor & { personId: string } => {
  const account = signedIn(actor)
  if (!account.isVerified || !account.personId) throw new DomainError('verification.required')
  return { ...account, personId: account.personId }
}

/** Somebody who scans for the merchant that the session chose. */
export const clerk = (actor: Actor): SignedInActor & { scanningFor: ScanningFor } => {
  const account = signedIn(actor)
  if (!account.scanningFor) throw new DomainError('clerk.none')
  return { ...account, scanningFor: account.scanningFor }
}
