import { type Role, roles } from '@huigong/contract'
import type { Actor } from '../../features/access/index.ts'
import {
  actorOfToken,
  openManagement,
  openSession,
  requestManagementCode,
} from '../../features/accounts/index.ts'
import { hire } from '../hire.ts'
import type { UnionKey } from '../named-people.ts'
import { contextFor, type NamedWorld, unionOf } from '../named-world.ts'
import type { TriedThing } from './calls.ts'
import type { Things } from './things.ts'

export const positions = ['own', 'superior', 'above', 'child', 'sibling', 'stranger'] as const
export type Position = (typeof positions)[number]

/** Where a union stands, seen from the union whose thing the call names. */
export const standing: Record<TriedThing, Partial<Record<Position, UnionKey | 'xihu'>>> = {
  chenguang: {
    own: 'chenguang',
    superior: 'donghu',
    above: 'binhe',
    sibling: 'yuanshan',
    stranger: 'gaoshan',
  },
  donghu: {
    own: 'donghu',
    superior: 'binhe',
    above: 'linjiang',
    child: 'chenguang',
    sibling: 'xihu',
    stranger: 'qinglan',
  },
  // Nothing stands above or beside it, and everybody lies below.
  province: { own: 'province', child: 'linjiang' },
}

export const persons = ['nobody', 'unverified', 'member', 'applicant'] as const
export type PersonCaller = (typeof persons)[number]

export type Caller =
  | { person: PersonCaller; role?: undefined }
  | { role: Role; position: Position; union: UnionKey | 'xihu'; person?: undefined }

/** `management`: the member app, managing where the caller has an office. In the merchant app nobody scans for a merchant. */
export type Audience = 'admin' | 'member' | 'merchant' | 'management'

/** Everybody who tries a call that names a thing of this union: people without an office, and staff of each role. */
export const callersOf = (thingOf: TriedThing): Caller[] => [
  ...persons.map((person) => ({ person })),
  ...roles.flatMap((role) =>
    (Object.entries(standing[thingOf]) as [Position, UnionKey | 'xihu'][]).map(([position, union]) => ({
      role,
      position,
      union,
    })),
  ),
]

const keys = { unverified: 'lin', member: 'chen', applicant: 'he' } as const

/** Hires staff for every role at every union, once, and answers actors of a session each. */
export const createCast = (world: NamedWorld, things: Things) => {
  const actors = new Map<string, Promise<Actor>>()
  let serial = 0
  const make = async (caller: Caller, audience: Audience): Promise<Actor> => {
    if (caller.role) {
      const unionId = things.unions[caller.union]
      const person = { serial: serial++, name: `职${caller.role}${caller.union}`, role: caller.role, unionId }
      const accountId = await hire(world.equipment, person)
      if (audience === 'management') return managingActor(world, accountId, unionId)
      return world.actorOf(accountId, audience, audience === 'admin' ? unionId : null)
    }
    if (caller.person === 'nobody') return { kind: 'nobody' }
    const key = keys[caller.person]
    const isAdmin = audience === 'admin'
    return world.actorOf(
      world.accounts[key],
      audience === 'management' ? 'member' : audience,
      isAdmin ? unionOf(key, world.unions) : null,
    )
  }
  return (caller: Caller, audience: Audience): Promise<Actor> => {
    const name = JSON.stringify([caller.person, caller.role, caller.role && caller.union, audience])
    const known = actors.get(name) ?? make(caller, audience)
    actors.set(name, known)
    return known
  }
}

/** Somebody whose phone manages the union: opened as its owner would, with the code that was sent. */
const managingActor = async (world: NamedWorld, accountId: string, unionId: string): Promise<Actor> => {
  const { equipment } = world
  const ctx = contextFor(equipment, { kind: 'system' })
  const token = await equipment.database.transaction((tx) => openSession(tx, ctx, 'member', accountId, null))
  const own = async () => contextFor(equipment, await actorOfToken(equipment, 'member', token))
  await requestManagementCode(await own())
  await openManagement(await own(), { unionId, code: equipment.sent.at(-1)!.values.code })
  return (await own()).actor
}
