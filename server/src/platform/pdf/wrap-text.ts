import type { PrintFont } from './font.ts'

/** Lines no wider than the width, broken at the last space if there is one, anywhere otherwise: Chinese has no spaces. */
export const wrapText = (
  font: Pick<PrintFont, 'widthOf' | 'printable'>,
  text: string,
  size: number,
  width: number,
): string[] => {
  const limit = (width * 1000) / size
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const character of font.printable(text)) {
    const characterWidth = font.widthOf(character)
    while (lineWidth + characterWidth > limit && line !== '') {
      const rest = character === ' ' ? '' : carriedOver(line)
      lines.push(line.slice(0, line.length - rest.length).trimEnd())
      line = rest
      lineWidth = widthOf(font, rest)
    }
    if (character === ' ' && line === '' && lines.length > 0) continue
    line += character
    lineWidth += characterWidth
  }
  return [...lines, line]
}

export const widthOf = (font: Pick<PrintFont, 'widthOf'>, text: string): number =>
  [...text].reduce((sum, character) => sum + font.widthOf(character), 0)

/** What stands behind the last space goes to the next line, unless it is the whole line. */
const carriedOver = (line: string): string => {
  const space = line.lastIndexOf(' ')
  return space > 0 ? line.slice(space + 1) : ''
}
