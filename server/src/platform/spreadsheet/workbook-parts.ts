import { posix } from 'node:path'
import { isDateFormat } from './dates.ts'
import type { WorkbookLimits } from './limits.ts'
import { findAttribute, parseXml, readXml } from './parse-xml.ts'
import { SpreadsheetProblem } from './problems.ts'
import { createStringGatherer } from './string-text.ts'
import type { WorkbookArchive } from './workbook-archive.ts'

export type SheetPart = { name: string; path: string; isHidden: boolean }

export type WorkbookParts = {
  sheets: SheetPart[]
  isSince1904: boolean
  sharedStringsPath: string
  stylesPath: string
}

const workbookPath = 'xl/workbook.xml'
const relationsPath = 'xl/_rels/workbook.xml.rels'

/** The sheets with cells, in the order of their tabs. Where a part lies is only known from the relations. */
export async function readWorkbookParts(archive: WorkbookArchive): Promise<WorkbookParts> {
  for (const path of ['[Content_Types].xml', workbookPath, relationsPath]) {
    if (!archive.has(path)) throw new SpreadsheetProblem('not_a_workbook', {}, `${path} is missing`)
  }
  const relations = await readRelations(archive)
  const pathOfKind = (kind: string) => relations.find((relation) => relation.kind === kind)?.path
  const sheets: SheetPart[] = []
  let isSince1904 = false
  await readXml(archive.readPart(workbookPath), {
    open(name, attributes) {
      if (name === 'workbookPr') isSince1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = findAttribute(attributes, 'id')
      const relation = relations.find((found) => found.id === id && found.kind === 'worksheet')
      if (relation === undefined || !archive.has(relation.path)) return
      const isHidden = /hidden$/i.test(attributes.state ?? '')
      sheets.push({ name: attributes.name ?? '', path: relation.path, isHidden })
    },
  })
  return {
    sheets,
    isSince1904,
    sharedStringsPath: pathOfKind('sharedStrings') ?? 'xl/sharedStrings.xml',
    stylesPath: pathOfKind('styles') ?? 'xl/styles.xml',
  }
}

/** For each cell style, whether it shows a date. */
export async function readDateStyles(archive: WorkbookArchive, path: string): Promise<boolean[]> {
  const codes = new Map<number, string>()
  const formatIds: number[] = []
  let isInCellStyles = false
  if (!archive.has(path)) return []
  await readXml(archive.readPart(path), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isInCellStyles = true
      if (name === 'xf' && isInCellStyles) formatIds.push(Number(attributes.numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false
    },
  })
  return formatIds.map((id) => isDateFormat(id, codes.get(id)))
}

export async function readSharedStrings(
  archive: WorkbookArchive,
  path: string,
  { maximumSharedCharacters }: WorkbookLimits,
): Promise<string[]> {
  const strings: string[] = []
  const gatherer = createStringGatherer()
  let characters = 0
  if (!archive.has(path)) return strings
  const pieces = parseXml(archive.readPart(path), {
    open: gatherer.open,
    text: gatherer.text,
    close(name) {
      gatherer.close(name)
      if (name !== 'si') return
      const text = gatherer.take()
      // An empty text costs memory too.
      characters += text.length + 8
      strings.push(text)
    },
  })
  for await (const _ of pieces) {
    if (characters > maximumSharedCharacters) {
      throw new SpreadsheetProblem('too_large', { maximumSharedCharacters })
    }
  }
  return strings
}

async function readRelations(
  archive: WorkbookArchive,
): Promise<{ id: string; kind: string; path: string }[]> {
  const relations: { id: string; kind: string; path: string }[] = []
  await readXml(archive.readPart(relationsPath), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || !Target || TargetMode === 'External') return
      const path = posix.resolve('/xl', Target).slice(1)
      relations.push({ id: Id, kind: (Type ?? '').split('/').pop()!, path })
    },
  })
  return relations
}
