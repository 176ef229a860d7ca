import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'

/**
 * Noto Sans Hans (SIL Open Font License 1.1): all of the CJK block and its extension A, and what 通用规范汉字表 has beyond
 * them, so that rare names are there. Only the characters used go into a file.
 */
const fontPath = fileURLToPath(
  new URL('../fonts/NotoSansHans-Regular.otf', import.meta.resolve('@embedpdf/fonts-sc')),
)

export type PrintFont = {
  bytes: Buffer
  /** In thousandths of the size of the letters. */
  widthOf: (character: string) => number
  /** The text as it can be printed: a character that the font does not have is spelled by its code, never left out. */
  printable: (text: string) => string
}

let opened: PrintFont | undefined

/** The font is read once, when something is printed for the first time. */
export const printFont = (): PrintFont => {
  opened ??= openFont()
  return opened
}

const openFont = (): PrintFont => {
  const bytes = readFileSync(fontPath)
  const font = create(bytes) as Font
  const widths = new Map<string, number>()
  const measure = (character: string): number => {
    const width = (font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth * 1000) / font.unitsPerEm
    widths.set(character, width)
    return width
  }
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0)!)
  return {
    bytes,
    widthOf: (character) => widths.get(character) ?? measure(character),
    printable: (text) =>
      [...text.toWellFormed().replace(/\p{Cc}+/gu, ' ')]
        .map((character) => (widths.has(character) || has(character) ? character : spelled(character)))
        .join(''),
  }
}

const spelled = (character: string): string => `〔U+${character.codePointAt(0)!.toString(16).toUpperCase()}〕`
