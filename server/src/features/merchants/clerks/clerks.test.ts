import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { phoneOf } from '../../../testing/hire.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { makeCampaign, makeMerchant } from '../../../testing/welfare.ts'
import { actorOfToken, findAccountIdByPhone, openSession } from '../../accounts/index.ts'
import { endClerking, merchantsEnding } from '../index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

let number = 100
const merchants = () => world.as('zhou').admin.merchants
const formOf = (merchantId: string, campaignId?: string) => ({
  merchantId,
  name: '李小二',
  phone: phoneOf(number++),
  ...(campaignId && { campaignId }),
})
const accountOf = async (phone: string) =>
  (await findAccountIdByPhone(world.equipment.database, world.equipment, phone))!
const tokenAt = (accountId: string, merchantId: string | null) =>
  world.equipment.database.transaction((tx) =>
    openSession(tx, contextFor(world.equipment, { kind: 'system' }), 'merchant', accountId, null, merchantId),
  )
const isOpen = async (token: string) =>
  (await actorOfToken(world.equipment, 'merchant', token)).kind === 'account'

it('a clerk is added by phone, listed with it masked, and twice is told so', async () => {
  const shop = await makeMerchant(world)
  const form = formOf(shop.id)
  const added = await merchants().addClerk(form)
  expect(added).toMatchObject({
    name: '李小二',
    isContact: false,
    phoneMasked: `${form.phone.slice(0, 3)}****${form.phone.slice(-4)}`,
  })
  expect(await outcomeOf(merchants().addClerk(form))).toBe('clerk.already')
  const { items } = await merchants().listClerks({ id: shop.id })
  expect(items.map(({ isContact }) => isContact)).toEqual([true, false])
  expect(items[1]).toEqual(added)
  expect((await merchants().get({ id: shop.id })).clerks).toBe(2)
  const session = await asClerk(world, shop, await accountOf(form.phone)).accounts.getSession({})
  expect(session).toMatchObject({ merchant: { id: shop.id }, mustSetPassword: true })
})

it('two who add the same person at once: one adds, the other is told', async () => {
  const shop = await makeMerchant(world)
  const form = formOf(shop.id)
  expect(await outcomesOf([merchants().addClerk(form), merchants().addClerk(form)])).toEqual([
    'clerk.already',
    'done',
  ])
})

it('for one campaign only, where the merchant redeems it', async () => {
  const [shop, other] = [await makeMerchant(world), await makeMerchant(world)]
  const campaignId = await makeCampaign(world, shop.id)
  const form = formOf(shop.id, campaignId)
  expect(await merchants().addClerk(form)).toMatchObject({ campaignId, campaignName: '中秋节福利券' })
  expect(await outcomeOf(merchants().addClerk(form))).toBe('clerk.already')
  expect(await outcomeOf(merchants().addClerk({ ...formOf(other.id), campaignId }))).toBe('thing.not_found')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into campaign_merchants (campaign_id, merchant_id, authorised_at)
      values (${campaignId}, ${other.id}, ${world.equipment.clock.now()})`),
  )
  expect(await outcomeOf(merchants().addClerk({ ...formOf(other.id), campaignId }))).toBe('done')
  const foreign = await makeCampaign(world, shop.id, { union: 'yuanshan' })
  expect(await outcomeOf(merchants().addClerk(formOf(shop.id, foreign)))).toBe('thing.not_found')
})

it('who is removed is signed out at that merchant at once, and nowhere else', async () => {
  const [shop, other] = [await makeMerchant(world), await makeMerchant(world)]
  const form = formOf(shop.id)
  const { id } = await merchants().addClerk(form)
  await merchants().addClerk({ ...form, merchantId: other.id })
  const accountId = await accountOf(form.phone)
  const [here, there] = [await tokenAt(accountId, shop.id), await tokenAt(accountId, other.id)]
  await merchants().removeClerk({ merchantId: shop.id, id })
  expect([await isOpen(here), await isOpen(there)]).toEqual([false, true])
  expect(await outcomeOf(merchants().removeClerk({ merchantId: shop.id, id }))).toBe('thing.not_found')
  expect(await outcomeOf(merchants().addClerk(form))).toBe('done')
})

it('the contact goes only by another contact, who scans from then on', async () => {
  const shop = await makeMerchant(world)
  const [contact] = (await merchants().listClerks({ id: shop.id })).items
  const remove = { merchantId: shop.id, id: contact!.id }
  expect(await outcomeOf(merchants().removeClerk(remove))).toBe('clerk.is_contact')
  const token = await tokenAt(shop.contactAccountId, shop.id)
  const { id, revision, name, address, service, kind } = await merchants().get({ id: shop.id })
  const contactPhone = phoneOf(number++)
  const edit = { id, revision, name, address, service, kind, tags: [], contactName: '新店主', contactPhone }
  await merchants().edit(edit)
  expect(await isOpen(token)).toBe(false)
  const { items } = await merchants().listClerks({ id: shop.id })
  expect(items).toMatchObject([{ name: '新店主', isContact: true }])
  const session = await asClerk(world, shop, await accountOf(contactPhone)).accounts.getSession({})
  expect(session.merchant).toMatchObject({ id: shop.id })
})

it('an edit without a phone keeps the contact and gives it the new name', async () => {
  const shop = await makeMerchant(world)
  const { id, revision, name, address, service, kind } = await merchants().get({ id: shop.id })
  await merchants().edit({ id, revision, name, address, service, kind, tags: [], contactName: '改名店主' })
  expect((await merchants().listClerks({ id })).items).toMatchObject([{ name: '改名店主', isContact: true }])
})

it('an account that is closed scans for nobody, and its name goes', async () => {
  const shop = await makeMerchant(world)
  const ctx = contextFor(world.equipment, { kind: 'system' })
  await world.equipment.database.transaction((tx) => endClerking(tx, ctx, shop.contactAccountId))
  expect((await merchants().listClerks({ id: shop.id })).items).toEqual([])
})

it('with the end of a union its merchants go off line', async () => {
  const shop = await makeMerchant(world, { union: 'gaoshan' })
  const ending = { unionId: world.unions.gaoshan, destinationId: null }
  const { database } = world.equipment
  expect(await merchantsEnding.effects!(database, ending)).toEqual([{ kind: 'merchants_offline', count: 1 }])
  await database.transaction((tx) =>
    merchantsEnding.carryOut!(tx, contextFor(world.equipment, { kind: 'system' }), ending),
  )
  expect(await merchantsEnding.effects!(database, ending)).toEqual([{ kind: 'merchants_offline', count: 0 }])
  expect((await world.as('feng').admin.merchants.get({ id: shop.id })).status).toBe('offline')
})
