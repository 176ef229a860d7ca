import { mkdir } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** A browser that comes with npm; none of the flags that would switch its own security off. */
export const startBrowser = async (furtherArguments: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: await unpackBrowser(),
    // Without a locale of UTF-8 the browser cannot name a file in Chinese and calls it "download".
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...furtherArguments,
    ],
  })

/** Unpacked once for each user of the machine: another user's copy in the shared folder could not be run. */
export const unpackBrowser = async (): Promise<string> => {
  const shared = process.env.TMPDIR
  process.env.TMPDIR = join(tmpdir(), `huigong-browser-${userInfo().username}`)
  await mkdir(process.env.TMPDIR, { recursive: true })
  try {
    return await packed.executablePath()
  } finally {
    if (shared === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = shared
  }
}

export type Device = 'desk' | 'phone'
export type Language = 'zh-CN' | 'en'

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

export type Visitor = { page: Page; context: BrowserContext; complaints: string[] }

/** Somebody with a browser of their own; errors on the console and broken scripts are collected. */
export const openVisitor = async (
  browser: Browser,
  address: string,
  device: Device,
  language: Language = 'zh-CN',
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: sizes[device],
    hasTouch: device === 'phone',
    locale: language,
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAnswer(message.text())) complaints.push(message.text())
  })
  return { page, context, complaints }
}

/** Refusals of the server (not signed in, input refused) are part of journeys and not mistakes of the page. */
const isAnswer = (text: string) => /status of (401|403|404|409|410|422|429)/.test(text)
