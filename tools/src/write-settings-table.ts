// npm run docs:settings: writes docs/operate/settings.md from server/src/config.ts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsPage } from './settings-page.ts'

writeFileSync(join(import.meta.dirname, '../../docs/operate/settings.md'), settingsPage())
