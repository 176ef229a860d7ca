/** Gathers the text of `<si>` or `<is>`: plain or in runs, without the reading aids (`<rPh>`) of East Asian text. */
export function createStringGatherer() {
  let text = ''
  let isInText = false
  let isInReadingAid = false
  return {
    open(name: string): void {
      if (name === 'rPh') isInReadingAid = true
      if (name === 't') isInText = !isInReadingAid
    },
    text(piece: string): void {
      if (isInText) text += piece
    },
    close(name: string): void {
      if (name === 'rPh') isInReadingAid = false
      if (name === 't') isInText = false
    },
    take(): string {
      const taken = decodeEscapes(text)
      text = ''
      return taken
    },
  }
}

/** Workbooks write characters that XML forbids as `_x000D_`, and the underscore of such a text as `_x005F_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

export function encodeEscapes(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
      })
  )
}
