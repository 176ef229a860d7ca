import { SaxesParser } from 'saxes'
import { SpreadsheetProblem } from './problems.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** Names come without their prefix: some writers put `x:` before everything. */
export type XmlHandler = {
  open: (name: string, attributes: XmlAttributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const maximumDepth = 64
const maximumCharactersWithoutTag = 1024 * 1024

/** Feeds the handler, and pauses after every piece so that the caller can take what was gathered. */
export async function* parseXml(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
): AsyncGenerator<void, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = createParser(handler)
  let charactersWithoutTag = 0
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    // The parser holds one text or tag in memory: an endless one must not fill it.
    const lastTag = text.lastIndexOf('<')
    charactersWithoutTag = lastTag < 0 ? charactersWithoutTag + text.length : text.length - lastTag
    if (charactersWithoutTag > maximumCharactersWithoutTag) {
      throw new SpreadsheetProblem('not_a_workbook', {}, 'A text has no end')
    }
    parser.write(text)
    yield
  }
  parser.write(decoder.decode()).close()
  yield
}

export async function readXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  for await (const _ of parseXml(chunks, handler));
}

/** An attribute by its local name: the prefix of `r:id` is the writer's choice. */
export function findAttribute(attributes: XmlAttributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
}

function createParser(handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new SpreadsheetProblem('not_a_workbook', {}, 'A document type is not allowed')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > maximumDepth) throw new SpreadsheetProblem('not_a_workbook', {}, 'Nested too deeply')
    handler.open(localName(tag.name), tag.attributes as XmlAttributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handler.close?.(localName(tag.name))
  })
  parser.on('text', (text) => handler.text?.(text))
  parser.on('cdata', (text) => handler.text?.(text))
  return parser
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
