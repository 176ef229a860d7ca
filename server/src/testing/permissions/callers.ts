import { type Role, roles } from '@huigong/contract'
import type { Actor } from '../../features/access/index.ts'
import { hire } from '../hire.ts'
import type { UnionKey } from '../named-people.ts'
import { type NamedWorld, unionOf } from '../named-world.ts'
import type { Things } from './things.ts'

export const positions = ['own', 'superior', 'above', 'child', 'sibling', 'stranger'] as const
export type Position = (typeof positions)[number]

/** Where a union stands, seen from the union whose thing the call names. */
export const standing: Record<'chenguang' | 'donghu', Partial<Record<Position, UnionKey | 'xihu'>>> = {
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
}

export const persons = ['nobody', 'unverified', 'member', 'applicant'] as const
export type PersonCaller = (typeof persons)[number]

export type Caller =
  | { person: PersonCaller; role?: undefined }
  | { role: Role; position: Position; union: UnionKey | 'xihu'; person?: undefined }

export type Audience = 'admin' | 'member'

/** Everybody who tries a call that names a thing of this union: people without an office, and staff of each role. */
export const callersOf = (thingOf: 'chenguang' | 'donghu'): Caller[] => [
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
      return world.actorOf(await hire(world.equipment, person), audience, unionId)
    }
    if (caller.person === 'nobody') return { kind: 'nobody' }
    const key = keys[caller.person]
    return world.actorOf(world.accounts[key], audience, unionOf(key, world.unions))
  }
  return (caller: Caller, audience: Audience): Promise<Actor> => {
    const name = JSON.stringify([caller.person, caller.role, caller.role && caller.union, audience])
    const known = actors.get(name) ?? make(caller, audience)
    actors.set(name, known)
    return known
  }
}
