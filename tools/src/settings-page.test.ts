import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { settingsPage } from './settings-page.ts'

it('docs/operate/settings.md is what the settings say (npm run docs:settings)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/operate/settings.md'), 'utf8')).toBe(
    settingsPage(),
  )
})
