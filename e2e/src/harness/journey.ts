import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Device, type Language, openVisitor, startBrowser, type Visitor } from './browser.ts'
import { cameraArguments, writeCameraFilm } from './camera-film.ts'
import { certificate } from './pictures.ts'
import { startServer, type TestServer } from './server.ts'

export type Journey = {
  server: () => TestServer
  visit: (device: Device, language?: Language) => Promise<Visitor>
  /** The code that was "sent" to a phone last, read where a visitor of the demo reads it. */
  codeFor: (phone: string) => Promise<string>
  /** Holds a picture into the camera: pages that open it from now on see it. */
  showToCamera: (picture: Buffer) => Promise<void>
}

/** The stage of a test file: one server with the demo federation and one browser. */
export const stage = ({ hasCamera = false } = {}): Journey => {
  let server: TestServer
  let browser: Browser
  const visitors: Visitor[] = []
  const film = join(tmpdir(), `huigong-film-${randomUUID()}.y4m`)
  beforeAll(async () => {
    server = await startServer()
    if (hasCamera) await writeCameraFilm(film, await certificate('空白'))
    browser = await startBrowser(hasCamera ? cameraArguments(film) : [])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.end()
    await rm(film, { force: true })
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
    showToCamera: (picture) => writeCameraFilm(film, picture),
  }
}

const codeFor = async (address: string, phone: string): Promise<string> => {
  const masked = `${phone.slice(0, 3)}****${phone.slice(7)}`
  const outbox = await (await fetch(`${address}/demo/outbox`)).text()
  const code = new RegExp(`${masked.replaceAll('*', '\\*')}[^]*?验证码 (\\d{6})`).exec(outbox)?.[1]
  if (!code) throw new Error(`Nothing was sent to ${masked}`)
  return code
}
