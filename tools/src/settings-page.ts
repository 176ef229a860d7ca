import { settings } from '@huigong/server/config'
import type { z } from 'zod'

/** The page of docs/operate/settings.md, made from the settings themselves. */
export const settingsPage = (): string => {
  const rows = Object.entries(settings).map(
    ([name, setting]) =>
      `| \`${name}\` | ${defaultOf(setting)} | ${(setting as z.ZodType).description ?? ''} |`,
  )
  return [
    '# Settings',
    '',
    'Environment variables, read once at the start by `server/src/config.ts`. This page is made by `npm run docs:settings`.',
    '',
    '| Name | Default | What it does |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const defaultOf = (setting: z.ZodType): string => {
  const read = setting.safeParse(undefined)
  return read.success && read.data !== undefined ? `\`${String(read.data)}\`` : '—'
}
