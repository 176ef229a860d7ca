const outerSpace = /^[\p{White_Space}\p{Cf}\p{Cc}]+|[\p{White_Space}\p{Cf}\p{Cc}]+$/gu
/** What is in its one spelling already, as most cells of an import are. */
const plain = /^[!-~\u4e00-\u9fff]*$/
const anySpace = /[\p{White_Space}\p{Cf}\p{Cc}]/gu

/**
 * One spelling for text that is compared or parsed: NFC, full-width ASCII made half-width, outer spaces
 * gone (U+3000, U+00A0 and zero-width ones too). Not for prose or official names: 「（中国）」 would change.
 */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text
  return trimText(toHalfWidth(text.normalize('NFC')))
}

/** The text as typed, without outer spaces of any sort (U+3000, U+00A0 and zero-width ones too). */
export function trimText(text: string): string {
  return text.replace(outerSpace, '')
}

/** `normaliseText` for codes and numbers: also without any inner space, in upper case. */
export function normaliseCode(text: string): string {
  if (plain.test(text)) return text.toUpperCase()
  return toHalfWidth(text.normalize('NFC')).replace(anySpace, '').toUpperCase()
}

/** Characters as a reader counts them: a rare character outside the basic plane is one, marks are none. */
export function countCharacters(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length
}

function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
