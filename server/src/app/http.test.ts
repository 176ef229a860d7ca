import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { peoplePlan } from '../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../testing/named-world.ts'
import { smallPicture } from '../testing/registrations.ts'
import { makeMerchant } from '../testing/welfare.ts'

let world: NamedWorld
let app: FastifyInstance
let behindProxy: FastifyInstance
beforeAll(async () => {
  world = await createNamedWorld()
  const { equipment } = world
  app = await buildApp({ ...equipment, config: { ...equipment.config, PUBLIC_URL: undefined } })
  behindProxy = await buildApp({ ...equipment, config: { ...equipment.config, TRUST_PROXY: true } })
})
afterAll(async () => {
  await Promise.all([app.close(), behindProxy.close()])
  await world.end()
})

const ours = { 'x-huigong': '1' }
const send = (url: string, options: InjectOptions = {}, to = app) =>
  to.inject({ method: 'POST', headers: ours, ...options, url })

const signIn = async (to = app, headers: Record<string, string> = ours) => {
  world.equipment.clock.advance({ minutes: 2 })
  const { phone } = peoplePlan.zhou
  await send('/api/admin/sign-in-codes', { payload: { phone }, headers }, to)
  const code = world.equipment.sent.at(-1)!.values.code!
  return send('/api/admin/sessions', { payload: { method: 'code', phone, code }, headers }, to)
}

it.each([
  ['/merchant/', 'camera=(self)'],
  ['/merchant/day', 'camera=(self)'],
  ['/m/', 'camera=()'],
  ['/console/', 'camera=()'],
  ['/api/merchant/session', 'camera=()'],
])('%s: %s', async (url, camera) => {
  const { headers } = await app.inject({ url })
  expect(String(headers['permissions-policy']).split(', ')).toContain(camera)
})

it('the session cookie is out of reach of scripts and of other sites', async () => {
  const answer = await signIn()
  expect(answer.statusCode).toBe(200)
  expect(answer.cookies).toMatchObject([
    { name: 'huigong_admin', httpOnly: true, sameSite: 'Strict', path: '/' },
  ])
  const cookies = { huigong_admin: answer.cookies[0]!.value }
  const session = await app.inject({ url: '/api/admin/session', cookies })
  expect(session.json()).toMatchObject({ account: { name: '周基' }, union: { level: 'base' } })
  expect(session.headers['cache-control']).toBe('no-store')
  const out = await app.inject({ method: 'DELETE', url: '/api/admin/session', cookies, headers: ours })
  expect(out.statusCode).toBe(200)
  expect(out.cookies[0]).toMatchObject({ name: 'huigong_admin', value: '' })
  expect((await app.inject({ url: '/api/admin/session', cookies })).statusCode).toBe(401)
})

it('behind HTTPS the cookie is bound to the host and the address is remembered as secure', async () => {
  const answer = await signIn(behindProxy, { ...ours, 'x-forwarded-proto': 'https' })
  expect(answer.cookies).toMatchObject([{ name: '__Host-huigong_admin', secure: true, httpOnly: true }])
  expect(answer.headers['strict-transport-security']).toContain('max-age=31536000')
})

it('a header that pretends HTTPS means nothing without a trusted proxy', async () => {
  const answer = await signIn(app, { ...ours, 'x-forwarded-proto': 'https', 'x-forwarded-for': '10.0.0.1' })
  expect(answer.cookies[0]!.name).toBe('huigong_admin')
})

it('a member’s session opens no call of the console, however the address is written', async () => {
  const actor = await signIn()
  const cookies = { huigong_member: actor.cookies[0]!.value, huigong_admin: 'made-up' }
  for (const url of [
    '/api/admin/session',
    '/api/member/../admin/session',
    '/api/member/%2e%2e/admin/session',
  ])
    expect((await app.inject({ url, cookies })).statusCode).toBeGreaterThanOrEqual(401)
})

it('pictures come from our own host, and from that of the map where one is set', async () => {
  const policyOf = async (server: FastifyInstance) =>
    /img-src [^;]*/.exec(
      String((await server.inject({ url: '/api/' })).headers['content-security-policy']),
    )?.[0]
  expect(await policyOf(app)).toBe("img-src 'self' data: blob:")
  const map = { MAP_TILES_URL: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png', MAP_ATTRIBUTION: '© 测绘' }
  const { equipment } = world
  const withMap = await buildApp({ ...equipment, config: { ...equipment.config, ...map } })
  expect(await policyOf(withMap)).toBe("img-src 'self' data: blob: https://*.tiles.example.org")
  const facts = async (server: FastifyInstance) =>
    (await server.inject({ url: '/api/open/platform' })).json().map
  expect([await facts(app), await facts(withMap)]).toEqual([
    null,
    { tilesUrl: map.MAP_TILES_URL, attribution: map.MAP_ATTRIBUTION },
  ])
  await withMap.close()
})

it('the merchant app has a cookie of its own, which opens nothing else, and no other opens it', async () => {
  const { contactPhone } = await makeMerchant(world)
  await send('/api/merchant/sign-in-codes', { payload: { phone: contactPhone } })
  const code = world.equipment.sent.at(-1)!.values.code!
  const payload = { method: 'code', phone: contactPhone, code }
  const [cookie] = (await send('/api/merchant/sessions', { payload })).cookies
  expect(cookie).toMatchObject({ name: 'huigong_merchant', httpOnly: true, sameSite: 'Strict', path: '/' })
  const statusOf = async (audience: string, name: string, value: string) =>
    (await app.inject({ url: `/api/${audience}/session`, cookies: { [`huigong_${name}`]: value } }))
      .statusCode
  expect(await statusOf('merchant', 'merchant', cookie!.value)).toBe(200)
  const staff = (await signIn()).cookies[0]!.value
  for (const [audience, name, value] of [
    ['admin', 'merchant', cookie!.value],
    ['member', 'merchant', cookie!.value],
    ['admin', 'admin', cookie!.value],
    ['member', 'member', cookie!.value],
    ['merchant', 'admin', staff],
    ['merchant', 'merchant', staff],
  ] as const)
    expect(await statusOf(audience, name, value), `${name} for ${audience}`).toBe(401)
})

it.each<[string, Record<string, string>]>([
  ['another site', { ...ours, origin: 'https://evil.example' }],
  ['a sandboxed page', { ...ours, origin: 'null' }],
  ['a form without our header', {}],
  ['a similar host', { ...ours, origin: 'http://localhost.evil.example' }],
])('a change from %s is refused', async (_name, headers) => {
  const answer = await send('/api/admin/sign-in-codes', { payload: { phone: peoplePlan.wu.phone }, headers })
  expect(answer.statusCode).toBe(403)
  expect(answer.json()).toMatchObject({ code: 'request.cross_site' })
})

it('a change from the own pages is taken', async () => {
  const headers = { ...ours, origin: 'http://localhost:80', host: 'localhost' }
  const answer = await send('/api/admin/sign-in-codes', {
    payload: { phone: peoplePlan.feng.phone },
    headers,
  })
  expect(answer.statusCode).toBe(200)
})

it('pages and answers carry a content policy without inline scripts, and cannot be framed', async () => {
  for (const url of ['/api/', '/demo/outbox', '/api/open/platform', '/nowhere']) {
    const { headers } = await app.inject({ url })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

it.each<[string, InjectOptions]>([
  ['broken JSON', { payload: '{"phone":', headers: { ...ours, 'content-type': 'application/json' } }],
  ['JSON that is no object', { payload: '[1]', headers: { ...ours, 'content-type': 'application/json' } }],
  [
    'a form',
    { payload: 'phone=1', headers: { ...ours, 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  ['plain text', { payload: '{}', headers: { ...ours, 'content-type': 'text/plain' } }],
  ['nothing', {}],
  ['a field of another sort', { payload: { phone: { $gt: '' } } }],
])('%s is wrong input', async (_name, options) => {
  const answer = await send('/api/admin/sign-in-codes', options)
  expect(answer.json()).toMatchObject({ code: 'input.invalid', requestId: expect.any(String) })
  expect(answer.statusCode).toBe(422)
})

it('a body over a megabyte is refused, with and without a length in front', async () => {
  const payload = JSON.stringify({ phone: '1'.repeat(2_000_000) })
  const headers = { ...ours, 'content-type': 'application/json' }
  expect((await send('/api/admin/sign-in-codes', { payload, headers })).statusCode).toBe(413)
  const origin = await behindProxy.listen({ port: 0, host: '127.0.0.1' })
  const body = new ReadableStream({
    start: (controller) => {
      for (let part = 0; part < 30; part++) controller.enqueue(new TextEncoder().encode('1'.repeat(100_000)))
      controller.close()
    },
  })
  const streamed = await fetch(`${origin}/api/admin/sign-in-codes`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit).then(
    (answer) => answer.status,
    () => 413,
  )
  expect(streamed).toBe(413)
})

it.each([
  '/api/nowhere',
  '/api/admin/nowhere',
  '/nowhere',
  '/api/admin/images/nowhere',
  '/.env',
  '/api/../package.json',
])('there is nothing at %s', async (url) => {
  const answer = await app.inject({ url })
  expect(answer.json()).toMatchObject({ code: expect.stringMatching(/thing\.not_found|session\.required/) })
  expect(answer.body).not.toContain('"name": "huigong"')
})

it('a NUL in a search is wrong input, not an accident', async () => {
  const answer = await signIn()
  const cookies = { huigong_admin: answer.cookies[0]!.value }
  const listed = await app.inject({ url: '/api/admin/members?search=%00', cookies })
  expect(listed.statusCode).toBeLessThan(500)
  const cursor = Buffer.from('["x","y"]').toString('base64url')
  const paged = await app.inject({ url: `/api/admin/members?cursor=${cursor}`, cookies })
  expect(paged.statusCode).toBe(422)
  expect((await app.inject({ url: '/api/admin/members?limit=1000', cookies })).statusCode).toBe(422)
})

it('a picture goes up as multipart and comes back as a picture, never as a page', async () => {
  const answer = await signIn()
  const cookies = { huigong_admin: answer.cookies[0]!.value }
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(await smallPicture())]), 'a.html')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const headers = { ...ours, 'content-type': request.headers.get('content-type')! }
  const payload = Buffer.from(await request.arrayBuffer())
  const stored = await send('/api/admin/images', { headers, payload, cookies })
  expect(stored.json()).toMatchObject({ width: 40, height: 30 })
  const image = await app.inject({ url: `/api/admin/images/${stored.json().id}`, cookies })
  expect(image.headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' })
  expect((await app.inject({ url: `/api/admin/images/${stored.json().id}` })).statusCode).toBe(401)
  expect((await send('/api/admin/images', { headers, payload })).statusCode).toBe(401)
})

it('answers that it is healthy', async () => {
  expect((await app.inject({ url: '/health' })).json()).toEqual({ status: 'ok' })
})

it('a demo’s outbox exists in a demo only', async () => {
  expect((await app.inject({ url: '/demo/outbox' })).statusCode).toBe(200)
  const { equipment } = world
  const serious = await buildApp({ ...equipment, config: { ...equipment.config, isDemo: false } })
  expect((await serious.inject({ url: '/demo/outbox' })).statusCode).toBe(404)
  await serious.close()
})

it('the demo’s face check ends as one says and sends back where it began', async () => {
  const document = { kind: 'resident_identity_card', number: '11010519491231002X' } as const
  const asked = { name: '张三', document, returnUrl: 'http://huigong.test/m/verify/face/1' }
  const started = await world.equipment.faceCheck!.start(asked)
  const { pathname, search } = new URL(started === 'unavailable' ? '' : started.url)
  const page = await app.inject({ url: pathname + search })
  expect(page.body).toContain(`/demo/face-check/passed${search}`)
  const back = await app.inject({ url: `/demo/face-check/passed${search}` })
  expect(back.headers.location).toBe(asked.returnUrl)
  for (const path of ['', '/passed', '/failed'])
    expect((await app.inject({ url: `/demo/face-check${path}?ticket=x` })).statusCode).toBe(404)
})
