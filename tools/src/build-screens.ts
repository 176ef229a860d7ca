// Builds the screens whose sources changed since their last build.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from './precompress.ts'

const root = join(import.meta.dirname, '../..')
const screens = ['console', 'member', 'merchant']
/** The second tells when dependencies were installed. */
const shared = ['contract', 'client', 'package-lock.json', 'node_modules/.package-lock.json']
/** The merchant app is made of the member app's parts. */
const furtherShared: Record<string, string[]> = { merchant: ['member'] }

const newest = (path: string): number => {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const parts = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist')
  return Math.max(0, ...parts.map((name) => newest(join(path, name))))
}

/** Written last, so that a build that failed or was broken off counts for nothing. */
const stampOf = (screen: string) => join(root, screen, 'dist/.built')

const builtAt = (screen: string): number => {
  const stamp = stampOf(screen)
  return existsSync(stamp) ? statSync(stamp).mtimeMs : 0
}

for (const screen of screens) {
  const changedAt = Math.max(
    ...[screen, ...shared, ...(furtherShared[screen] ?? [])].map((part) => newest(join(root, part))),
  )
  if (changedAt <= builtAt(screen)) continue
  console.log(`Building ${screen} …`)
  const startedAt = new Date()
  rmSync(stampOf(screen), { force: true })
  const { status } = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    cwd: join(root, screen),
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  precompress(join(root, screen, 'dist/assets'))
  writeFileSync(stampOf(screen), '')
  utimesSync(stampOf(screen), startedAt, startedAt)
}
