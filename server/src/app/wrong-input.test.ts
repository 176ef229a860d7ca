import { contract } from '@huigong/contract'
import { traverseContractProcedures } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { openSession } from '../features/accounts/index.ts'
import { sql } from '../platform/database/sql.ts'
import { peoplePlan } from '../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../testing/named-world.ts'

let world: NamedWorld
let cookies: Record<string, string>
beforeAll(async () => {
  world = await createNamedWorld()
  const { equipment, accounts, unions } = world
  const ctx = contextFor(equipment, { kind: 'system' })
  cookies = await equipment.database.transaction(async (tx) => ({
    huigong_admin: await openSession(tx, ctx, 'admin', accounts.zhao, unions.donghu),
    huigong_member: await openSession(tx, ctx, 'member', accounts.zhao, null),
  }))
})
afterAll(() => world.end())

const { document, phone } = peoplePlan.chen
const nowhere = '00000000-0000-7000-8000-00000000000f'
const madeUpCursor = Buffer.from(JSON.stringify([document, phone])).toString('base64url')

type Call = { name: string; method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string }
const calls: Call[] = []
traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
  const { method, path: address } = procedure['~orpc'].route
  calls.push({ name: path.join('.'), method: method as Call['method'], path: address! })
})

/** Every field that any call knows, filled with what does not belong there. */
const fields = (value: unknown) =>
  Object.fromEntries(
    'phone code method accountName password statementVersion unionId loginName newPassword cursor limit search action kind status from until verdict isKept scope reason field ids superiorId entrance level regionCode employerName creditCode isIndependent unionName unionCreditCode legalPersonName legalPersonDocument employers name document joinedOn note parentCode'
      .split(' ')
      .map((name) => [name, value]),
  )

const right = {
  ...fields(undefined),
  limit: 5,
  kind: 'member.join',
  status: 'pending',
  scope: 'own',
  reason: document,
  field: 'phone',
  ids: [nowhere],
  unionId: nowhere,
  superiorId: nowhere,
}

const inputs: Record<string, object> = {
  'numbers of a person everywhere': fields(document),
  'phones everywhere': fields(phone),
  'a NUL everywhere': fields('a\u0000b'),
  'half a character everywhere': fields('\ud83d'),
  'very long text everywhere': fields('长'.repeat(3_000)),
  'lists everywhere': fields([document]),
  'objects everywhere': fields({ number: document }),
  'numbers everywhere': fields(1e308),
  'nothing everywhere': fields(null),
  'a NUL in a search': { ...right, kind: undefined, search: '\u0000' },
  'percent and backslash in a search': { ...right, kind: undefined, status: undefined, search: '%_\\' },
  'a made-up cursor': { limit: 5, cursor: madeUpCursor },
  'a cursor whose path is none': {
    limit: 5,
    cursor: Buffer.from(`["( | )","${nowhere}"]`).toString('base64url'),
  },
  'a cursor of another list': { limit: 5, cursor: Buffer.from('["x"]').toString('base64url') },
  'things that do not exist': right,
}

let sent = 0
const request = (call: Call, id: string, input: object) => {
  const url = `/api${call.path.replace(/\{\w+\}/, encodeURIComponent(id))}`
  const headers = { 'x-huigong': '1', 'idempotency-key': `${document}-${sent++}` }
  if (call.method !== 'GET') return { method: call.method, url, headers, cookies, payload: input }
  const query = new URLSearchParams(
    Object.entries(input).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value).slice(0, 2_000)] as [string, string]],
    ),
  )
  return { method: call.method, url: `${url}?${query}`, headers, cookies }
}

const fresh = async <Result>(work: (app: FastifyInstance) => Promise<Result>): Promise<Result> => {
  const app = await buildApp(world.equipment)
  return work(app).finally(() => app.close())
}

const wrongCalls = calls.filter(({ name }) => !/signOut|markRead|chooseUnion/.test(name))

it.each(Object.entries(inputs))(
  '%s: refused in words, never an accident, never repeated',
  async (_name, input) => {
    await fresh(async (app) => {
      for (const call of wrongCalls)
        for (const id of call.path.includes('{') ? [nowhere, document] : [nowhere]) {
          const answer = await app.inject(request(call, id, input))
          expect(answer.statusCode, `${call.name}: ${answer.body}`).toBeLessThan(500)
          expect(answer.body).not.toContain(document)
          expect(answer.body).not.toContain(phone)
          if (answer.statusCode >= 400)
            expect(Object.keys(answer.json()).sort()).toEqual(['code', 'requestId', 'values'])
        }
    })
    expect(world.equipment.logged.join('\n')).not.toMatch(new RegExp(`${document}|${phone}`))
  },
  // Every call, one after the other.
  120_000,
)

it('an accident is a number for the reader, and a line without personal data for the log', async () => {
  const { equipment } = world
  const database = {
    ...equipment.database,
    rows: () => Promise.reject(new Error(`Key (document)=(${document}) is broken, phone ${phone}`)),
  }
  const app = await buildApp({ ...equipment, database })
  const answer = await app.inject({ url: '/api/open/regions', headers: { 'x-huigong': '1' } })
  await app.close()
  expect(answer.statusCode).toBe(500)
  expect(Object.keys(answer.json().values)).toEqual([])
  const line = equipment.logged.find((text) => text.includes(answer.json().requestId))
  expect(JSON.parse(line!)).toMatchObject({ msg: 'unexpected error', err: { message: expect.any(String) } })
  expect(equipment.logged.join('\n')).not.toMatch(new RegExp(`${document}|${phone}`))
})

it('nothing was changed by any of it', async () => {
  const row = await world.equipment.database.find<{ reviews: number; members: number }>(sql`
    select (select count(*)::integer from reviews) as reviews, (select count(*)::integer from memberships) as members`)
  expect(row).toEqual({ reviews: 0, members: 2 })
})
