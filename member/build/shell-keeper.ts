import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const keeper = 'keeper.js'
const source = fileURLToPath(new URL('../src/keeper/keeper.ts', import.meta.url))

/** What must be on the phone to show a voucher without a network, and to find the way to it; what these import comes along. */
const kept = [
  /\/src\/main\.tsx$/,
  /\/src\/features\/vouchers\//,
  /\/src\/features\/(activities\/ActivitiesPage|services\/ServicesPage|accounts\/MePage)/,
  /\/src\/shell\/VouchersLayout/,
  /\/zh-CN\/near-texts/,
]

/** Builds the keeper of the app (`src/keeper/keeper.ts`) with the list of its files, and marks the page as one that has it. */
export const shellKeeper = (): Plugin => ({
  name: 'shell-keeper',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'chunk', id: source, fileName: keeper })
  },
  transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'keeper', content: keeper }, injectTo: 'head' }],
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const names = new Set<string>()
    const take = (name: string) => {
      const chunk = chunks.find(({ fileName }) => fileName === name)
      if (!chunk || names.has(name)) return
      names.add(name)
      for (const sheet of chunk.viteMetadata?.importedCss ?? []) names.add(sheet)
      chunk.imports.forEach(take)
    }
    for (const { fileName, moduleIds } of chunks)
      if (fileName !== keeper && moduleIds.some((id) => kept.some((each) => each.test(id)))) take(fileName)
    const assets = [...names].sort().map((name) => `/m/${name}`)
    const built = bundle[keeper]
    if (built?.type !== 'chunk' || built.imports.length > 0) this.error('The keeper must be one file')
    const text = built.code.replaceAll('KEPT_ASSETS', JSON.stringify(assets))
    // The page changes with any of its parts; so does what keeps it.
    const build = createHash('sha256').update(text).update(Object.keys(bundle).sort().join()).digest('hex')
    built.code = text.replaceAll('KEPT_BUILD', JSON.stringify(build.slice(0, 16)))
  },
})
