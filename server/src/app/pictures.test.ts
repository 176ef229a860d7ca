import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { openSession } from '../features/accounts/index.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../testing/named-world.ts'
import { smallPicture } from '../testing/registrations.ts'
import { scanCode } from '../testing/scan-code.ts'

let world: NamedWorld
let app: FastifyInstance
let cookies: Record<string, string>
beforeAll(async () => {
  world = await createNamedWorld()
  const { equipment, accounts, unions } = world
  const ctx = contextFor(equipment, { kind: 'system' })
  cookies = await equipment.database.transaction(async (tx) => ({
    huigong_admin: await openSession(tx, ctx, 'admin', accounts.zhao, unions.donghu),
    huigong_member: await openSession(tx, ctx, 'member', accounts.he, null),
  }))
})
afterAll(() => world.end())
// A fresh one knows nothing yet of how busy the machine is.
beforeEach(async () => {
  app = await buildApp(world.equipment)
})
afterEach(() => app.close())

const headers = { host: 'huigong.test', 'x-huigong': '1' }
const printed = async () => (await world.as('zhao').admin.unions.printCard({ id: world.unions.donghu })).code
const draw = (code: string, rest: string) =>
  app.inject({ url: `/api/open/short-codes/${code}/qr.${rest}`, headers })

it('a scanner reads the union card’s address from the PNG, at any size', async () => {
  const code = await printed()
  for (const [query, width] of [
    ['', 600],
    ['?size=200', 200],
    ['?size=2000', 2_000],
    ['?size=9', 200],
    ['?size=99999999', 2_000],
    ['?size=wide', 600],
  ] as const) {
    const answer = await draw(code, `png${query}`)
    expect(answer.headers['content-type']).toBe('image/png')
    expect((await sharp(answer.rawPayload).metadata()).width).toBe(width)
    expect(await scanCode(answer.rawPayload)).toBe(`http://huigong.test/m/c/${code}`)
  }
})

it('and from the SVG; it is downloaded under a name and kept for a short time', async () => {
  const code = await printed()
  const answer = await draw(code, 'svg?download=1')
  expect(answer.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=60',
    'content-disposition': `attachment; filename="union-card-${code}.svg"`,
  })
  expect(await scanCode(answer.rawPayload)).toBe(`http://huigong.test/m/c/${code}`)
  expect((await draw(code, 'png')).headers['content-disposition']).toMatch(/^inline/)
})

it('no picture of a code that never was or has ended', async () => {
  const code = await printed()
  await world.as('zhao').admin.unions.renewCard({})
  const outcomes = [await draw(code, 'png'), await draw('2222222222', 'svg'), await draw('%00', 'png')]
  expect(outcomes.map((answer) => [answer.statusCode, answer.json().code])).toEqual([
    [410, 'short_code.ended'],
    [404, 'short_code.unknown'],
    [422, 'input.invalid'],
  ])
})

const boundary = 'picture'
const upload = (audience: 'admin' | 'member', bytes: Buffer, sent = cookies) =>
  app.inject({
    method: 'POST',
    url: `/api/${audience}/images`,
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    cookies: sent,
    payload: Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  })

it.each(['admin', 'member'] as const)('%s: a picture is kept and shown to its uploader', async (audience) => {
  const answer = await upload(audience, await smallPicture())
  expect(answer.statusCode).toBe(200)
  const url = `/api/${audience}/images/${answer.json().id}`
  const shown = await app.inject({ url, headers, cookies })
  expect(shown.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, no-store' })
  const other = audience === 'admin' ? 'member' : 'admin'
  const elsewhere = await app.inject({ url: url.replace(audience, other), headers, cookies })
  expect(elsewhere.statusCode).toBe(404)
})

it.each(['admin', 'member'] as const)('%s: 40 MB are refused in words', async (audience) => {
  const picture = Buffer.concat([await smallPicture(), randomBytes(40 * 1024 * 1024)])
  const answer = await upload(audience, picture)
  expect([answer.statusCode, answer.json().code]).toEqual([413, 'file.image_too_large'])
})

it('without a session nothing is kept', async () => {
  for (const audience of ['admin', 'member'] as const)
    expect((await upload(audience, await smallPicture(), {})).json().code).toBe('session.required')
})
