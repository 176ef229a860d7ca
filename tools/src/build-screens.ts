// Builds the screens whose sources changed since their last build.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from './precompress.ts'

const root = join(import.meta.dirname, '../..')
const screens = ['console', 'member', 'merchant']
const shared = ['contract', 'client', 'package-lock.json']
/** The merchant app is made of the member app's parts. */
const furtherShared: Record<string, string[]> = { merchant: ['member'] }

const newest = (path: string): number => {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const parts = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist')
  return Math.max(0, ...parts.map((name) => newest(join(path, name))))
}

const builtAt = (screen: string): number => {
  const page = join(root, screen, 'dist/index.html')
  return existsSync(page) ? statSync(page).mtimeMs : 0
}

for (const screen of screens) {
  const changedAt = Math.max(
    ...[screen, ...shared, ...(furtherShared[screen] ?? [])].map((part) => newest(join(root, part))),
  )
  if (changedAt <= builtAt(screen)) continue
  console.log(`Building ${screen} …`)
  const { status } = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    cwd: join(root, screen),
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  precompress(join(root, screen, 'dist/assets'))
}
