import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Device, type Language, openVisitor, startBrowser, type Visitor } from './browser.ts'
import { startServer, type TestServer } from './server.ts'

export type Journey = {
  server: () => TestServer
  visit: (device: Device, language?: Language) => Promise<Visitor>
  /** The code that was "sent" to a phone last, read where a visitor of the demo reads it. */
  codeFor: (phone: string) => Promise<string>
}

/** The stage of a test file: one server with the demo federation and one browser. */
export const stage = (): Journey => {
  let server: TestServer
  let browser: Browser
  const visitors: Visitor[] = []
  beforeAll(async () => {
    server = await startServer()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.end()
    expect(visitors.flatMap((visitor) => visitor.complaints)).toEqual([])
  })
  return {
    server: () => server,
    visit: async (device, language) => {
      const visitor = await openVisitor(browser, server.address, device, language)
      visitors.push(visitor)
      return visitor
    },
    codeFor: (phone) => codeFor(server.address, phone),
  }
}

const codeFor = async (address: string, phone: string): Promise<string> => {
  const masked = `${phone.slice(0, 3)}****${phone.slice(7)}`
  const outbox = await (await fetch(`${address}/demo/outbox`)).text()
  const code = new RegExp(`${masked.replaceAll('*', '\\*')}[^]*?验证码 (\\d{6})`).exec(outbox)?.[1]
  if (!code) throw new Error(`Nothing was sent to ${masked}`)
  return code
}
