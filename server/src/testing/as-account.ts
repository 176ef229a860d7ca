import type { adminContract, memberContract, merchantContract } from '@huigong/contract'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { router } from '../router.ts'
import { contextFor, type NamedWorld } from './named-world.ts'

type Clients = {
  admin: ContractRouterClient<typeof adminContract>
  member: ContractRouterClient<typeof memberContract>
}

type Audience = 'admin' | 'member' | 'merchant'

/** Calls the contract as an account outside the named world, such as one that was hired, for a union. */
export const asAccount = (world: NamedWorld, accountId: string, unionId: string | null): Clients => ({
  admin: clientOf(world, accountId, 'admin', unionId).admin as Clients['admin'],
  member: clientOf(world, accountId, 'member', unionId).member as Clients['member'],
})

/** Calls the contract as somebody who scans for a merchant: its contact, or the account that is named. */
export const asClerk = (
  world: NamedWorld,
  merchant: { id: string; contactAccountId: string },
  accountId = merchant.contactAccountId,
): ContractRouterClient<typeof merchantContract> =>
  clientOf(world, accountId, 'merchant', merchant.id).merchant as ContractRouterClient<
    typeof merchantContract
  >

const clientOf = (world: NamedWorld, accountId: string, audience: Audience, actsFor: string | null) =>
  createRouterClient(router, {
    context: async () => contextFor(world.equipment, await world.actorOf(accountId, audience, actsFor)),
  })
