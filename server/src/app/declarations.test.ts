import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract, type EndpointMeta, errorStatuses, permissions } from '@huigong/contract'
import { contractTexts } from '@huigong/contract/locales/index'
import { traverseContractProcedures } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { createTestEquipment, type TestEquipment } from '../testing/equipment.ts'

let equipment: TestEquipment
let app: FastifyInstance
beforeAll(async () => {
  equipment = await createTestEquipment()
  app = await buildApp(equipment)
})
afterAll(async () => {
  await app.close()
  await equipment.end()
})

type Call = EndpointMeta & { name: string; method: string; path: string }

const calls: Call[] = []
traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
  const { meta, route } = procedure['~orpc']
  calls.push({ ...(meta as EndpointMeta), name: path.join('.'), method: route.method!, path: route.path! })
})

/** Calls that say that they repeat by a key of their own, with the names of what they are given. */
const ownKeys: [name: string, inputs: string[]][] = []
traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
  const { meta, inputSchema } = procedure['~orpc']
  const { shape } = inputSchema as unknown as { shape: object }
  if ((meta as EndpointMeta).repeats === 'by_key') ownKeys.push([path.join('.'), Object.keys(shape)])
})

const codes = Object.keys(errorStatuses)

it.each(calls)('$name declares who may, what it does and how it fails', (call) => {
  expect([...permissions, 'account', 'verified', 'clerk', 'anyone']).toContain(call.may)
  expect(call.summary.length).toBeGreaterThan(7)
  expect(codes).toEqual(expect.arrayContaining([...call.errors]))
  expect(call.path.startsWith(`/${call.name.split('.')[0]}/`)).toBe(true)
})

it('changes are no GET, and only calls of the open part or sign-in are open to anyone', () => {
  const changing =
    /^(create|apply|approve|reject|sign|change|correct|withdraw|register|disclose|undo|mark|choose)/
  for (const { name, method } of calls)
    if (changing.test(name.split('.').at(-1)!)) expect([name, method]).not.toEqual([name, 'GET'])
  const open = calls.filter(({ may }) => may === 'anyone').map(({ name }) => name)
  expect(open.filter((name) => !name.startsWith('open.')).sort()).toEqual([
    'admin.accounts.requestSignInCode',
    'admin.accounts.signIn',
    'member.accounts.requestSignInCode',
    'member.accounts.signIn',
    'merchant.accounts.requestSignInCode',
    'merchant.accounts.signIn',
  ])
})

it('who says that a call repeats by its own key asks for one', () => {
  expect(ownKeys.length).toBeGreaterThan(0)
  for (const [name, inputs] of ownKeys)
    expect(
      inputs.some((input) => input === 'key' || input === 'nonce'),
      name,
    ).toBe(true)
})

it('no two calls share an address', () => {
  const addresses = calls.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})

it('the OpenAPI document has every call', async () => {
  const document = (await app.inject({ url: '/api/openapi.json' })).json()
  expect(document.openapi).toMatch(/^3\.1/)
  for (const { method, path } of calls) expect(document.paths[path]?.[method.toLowerCase()]).toBeDefined()
})

it('the API page names every call', async () => {
  const { body } = await app.inject({ url: '/api/' })
  for (const { path } of calls) expect(body).toContain(`/api${path}`)
})

it('every code that the server throws is declared, and has a sentence in both languages', () => {
  const thrown = thrownCodes(join(import.meta.dirname, '..'))
  expect(thrown.size).toBeGreaterThan(30)
  for (const [code, file] of thrown) expect(codes, `${code} in ${file}`).toContain(code)
  for (const language of ['zh-CN', 'en'] as const)
    for (const code of codes) expect(sentenceOf(language, code), `${code} in ${language}`).toMatch(/[.。]$/)
})

const thrownCodes = (folder: string): Map<string, string> => {
  const found = new Map<string, string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, code] of text.matchAll(/new DomainError\(\s*'([^']+)'/g)) found.set(code!, file)
  }
  return found
}

const sentenceOf = (language: 'zh-CN' | 'en', code: string): string => {
  const [group, name] = code.split('.') as [string, string]
  const texts = contractTexts[language].errors as Record<string, Record<string, string>>
  return texts[group]?.[name] ?? ''
}
