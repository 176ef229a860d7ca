import type { adminContract, memberContract } from '@huigong/contract'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { router } from '../router.ts'
import { contextFor, type NamedWorld } from './named-world.ts'

type Clients = {
  admin: ContractRouterClient<typeof adminContract>
  member: ContractRouterClient<typeof memberContract>
}

/** Calls the contract as an account outside the named world, such as one that was hired, for a union. */
export const asAccount = (world: NamedWorld, accountId: string, unionId: string | null): Clients => {
  const clientOf = (audience: 'admin' | 'member') =>
    createRouterClient(router, {
      context: async () => contextFor(world.equipment, await world.actorOf(accountId, audience, unionId)),
    })
  return {
    admin: clientOf('admin').admin as Clients['admin'],
    member: clientOf('member').member as Clients['member'],
  }
}
