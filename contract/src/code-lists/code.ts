/** An entry of a code list. `code` is stored; the names are shown; aliases are read in imports only. */
export type Code = {
  readonly code: string
  readonly 'zh-CN': string
  readonly en: string
  readonly aliases?: readonly string[]
}
