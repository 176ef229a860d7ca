import type { adminContract, memberContract, openContract } from '@huigong/contract'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { RequestContext } from '../app/request-context.ts'
import { type Actor, systemContext } from '../features/access/index.ts'
import { actorOfToken, openSession } from '../features/accounts/index.ts'
import { router } from '../router.ts'
import { createTestEquipment, type TestEquipment } from './equipment.ts'
import { type PersonKey, peoplePlan, type UnionKey } from './named-people.ts'
import { seedPeople, seedUnions } from './seed-named-world.ts'

type Clients = {
  admin: ContractRouterClient<typeof adminContract>
  member: ContractRouterClient<typeof memberContract>
  open: ContractRouterClient<typeof openContract>
}

export type NamedWorld = {
  equipment: TestEquipment
  unions: Record<UnionKey, string>
  accounts: Record<PersonKey, string>
  people: Record<PersonKey, string>
  /** Calls the contract as somebody; staff act for their union: `await as('zhou').admin.reviews.list({…})`. */
  as: (person: PersonKey | 'nobody', options?: { unionId?: string; idempotencyKey?: string }) => Clients
  contextOf: (person: PersonKey | 'nobody', options?: { unionId?: string }) => Promise<RequestContext>
  /** Opens a session: for a union in the console, for a merchant in the merchant app. */
  actorOf: (
    accountId: string,
    audience: 'admin' | 'member' | 'merchant',
    actsFor: string | null,
  ) => Promise<Actor>
  documentOf: (person: PersonKey) => { kind: 'resident_identity_card'; number: string }
  end: () => Promise<void>
}

/** The small federation of `named-people.ts` on a database of its own. */
export const createNamedWorld = async (): Promise<NamedWorld> => {
  const equipment = await createTestEquipment()
  const unions = await seedUnions(equipment)
  const { accounts, people } = await seedPeople(equipment, unions)
  const contextOf: NamedWorld['contextOf'] = async (person, { unionId } = {}) =>
    contextFor(equipment, person === 'nobody' ? { kind: 'nobody' } : await actorOf(person, 'admin', unionId))
  const actorOfAccount: NamedWorld['actorOf'] = async (accountId, audience, actsFor) => {
    const onlyFor = (of: typeof audience) => (audience === of ? actsFor : null)
    const ctx = contextFor(equipment, { kind: 'system' })
    const token = await equipment.database.transaction((tx) =>
      openSession(tx, ctx, audience, accountId, onlyFor('admin'), onlyFor('merchant')),
    )
    return actorOfToken(equipment, audience, token)
  }
  const actorOf = (person: PersonKey, audience: 'admin' | 'member', unionId?: string) =>
    actorOfAccount(accounts[person], audience, unionId ?? unionOf(person, unions))
  const as: NamedWorld['as'] = (person, { unionId, idempotencyKey } = {}) => {
    const clientOf = (audience: 'admin' | 'member') =>
      createRouterClient(router, {
        context: async () => ({
          ...contextFor(
            equipment,
            person === 'nobody' ? { kind: 'nobody' } : await actorOf(person, audience, unionId),
          ),
          idempotencyKey,
        }),
      })
    return {
      admin: clientOf('admin').admin as Clients['admin'],
      member: clientOf('member').member as Clients['member'],
      open: clientOf('member').open as Clients['open'],
    }
  }
  return {
    equipment,
    unions,
    accounts,
    people,
    as,
    contextOf,
    actorOf: actorOfAccount,
    documentOf: (person) => documentOf(person),
    end: equipment.end,
  }
}

export const contextFor = (equipment: TestEquipment, actor: Actor): RequestContext => ({
  ...systemContext(equipment, '00000000-0000-7000-8000-000000000000'),
  actor,
  publicUrl: 'http://huigong.test',
  setSessionToken: () => undefined,
  idempotencyKey: undefined,
})

export const unionOf = (person: PersonKey, unions: Record<UnionKey, string>): string | null => {
  const plan = peoplePlan[person]
  if ('administers' in plan) return unions[plan.administers]
  return 'operates' in plan ? unions[plan.operates] : null
}

const documentOf = (person: PersonKey) => {
  const document = readIdentityDocument('resident_identity_card', peoplePlan[person].document)
  if (!document.ok) throw new Error(`${person} has no valid document`)
  return { kind: 'resident_identity_card' as const, number: document.number }
}
