import type { UnionKind, UnionLevel } from '@huigong/contract'
import { grantRole, holdTree } from '../features/access/index.ts'
import { createUnion } from '../features/unions/index.ts'
import type { PersonKey, UnionKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'

type Founded = { superiorId: string; name: string; level?: UnionLevel; kind?: UnionKind }

/** Puts one more union into the tree; a street's work committee unless told otherwise. */
export const found = async (
  world: NamedWorld,
  { level = 'street', kind = 'work_committee', ...union }: Founded,
): Promise<string> => {
  const ctx = await world.contextOf('zheng')
  return world.equipment.database.transaction(async (tx) => {
    await holdTree(tx)
    return createUnion(tx, ctx, {
      ...union,
      level,
      kind,
      isAboveBase: level !== 'base',
      canHoldMembers: level === 'base',
      creditCode: null,
      officePhone: null,
    })
  })
}

export const makeAdministrator = (world: NamedWorld, person: PersonKey, unionId: string): Promise<number> =>
  world.equipment.database.transaction((tx) =>
    grantRole(tx, {
      accountId: world.accounts[person],
      role: 'administrator',
      unionId,
      grantedBy: null,
      at: world.equipment.clock.now(),
    }),
  )

/** Asks to put a union of the named world, or another by its id, under another superior. */
export const applyToMove = (
  world: NamedWorld,
  person: PersonKey,
  union: UnionKey | (string & {}),
  superior: UnionKey | (string & {}),
  more: { unionId?: string; applicationId?: string } = {},
) =>
  world.as(person, { unionId: more.unionId }).admin.unionApplications.submitMove({
    id: idOf(world, union),
    superiorId: idOf(world, superior),
    reason: '区划调整',
    applicationId: more.applicationId,
  })

const idOf = (world: NamedWorld, union: string): string =>
  (world.unions as Record<string, string>)[union] ?? union
