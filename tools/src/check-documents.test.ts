import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** Folders at the root: a word in backticks that begins with one of them and a stroke is a path. */
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const textOf = (document: string) => readFileSync(join(root, document), 'utf8')

const withoutBlocks = (text: string) => text.replace(/^ *```[\s\S]*?^ *```/gm, '')

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, word]) => word!)

const headingIds = (text: string) =>
  matches(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )

describe.each(documents)('%s', (document) => {
  const text = textOf(document)

  it('links to what is there', () => {
    const broken = matches(withoutBlocks(text), /\]\(([^)\s]+)\)/g).filter((link) => {
      if (/^[a-z]+:/.test(link)) return false
      const [path = '', heading] = link.split('#')
      const target = path === '' ? join(root, document) : join(root, dirname(document), path)
      if (!existsSync(target)) return true
      return heading !== undefined && !headingIds(readFileSync(target, 'utf8')).includes(heading)
    })
    expect(broken).toEqual([])
  })

  it('names files that are there', () => {
    const paths = matches(withoutBlocks(text), /`([\w.-]+\/[\w./-]*)`/g).filter((word) =>
      folders.includes(word.split('/')[0]!),
    )
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names commands that are there', () => {
    const named = matches(text, /npm run (?:--silent )?([\w:-]+)/g)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

it('every test that docs/domain/coverage.md names is there', () => {
  const named = [...textOf('docs/domain/coverage.md').matchAll(/`([^`]+\.test\.ts)` › “([^”]+)”/g)]
  const missing = named.filter(([, file, name]) => {
    const path = join(root, file!)
    // The name may stand on a line of its own below a table of cases.
    return (
      !existsSync(path) ||
      !readFileSync(path, 'utf8')
        .replace(/\(\s+'/g, "('")
        .includes(`('${name}'`)
    )
  })
  expect(named.length).toBeGreaterThan(0)
  expect(missing.map(([whole]) => whole)).toEqual([])
})
