import type { WrittenColumn } from './write-workbook.ts'
import { columnLetters, escapeXml, xmlDeclaration } from './xml-text.ts'

const charactersInLine = 18
const lineHeightInPoints = 16

/** The texts of the notes on the header cells. */
export function formatNotes(columns: readonly WrittenColumn[]): string {
  const notes = listNotes(columns).map(({ note, column }) => {
    const text = `<text><r><t xml:space="preserve">${escapeXml(note)}</t></r></text>`
    return `<comment ref="${columnLetters(column)}1" authorId="0">${text}</comment>`
  })
  return `${xmlDeclaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${notes.join('')}</commentList></comments>`
}

/** Excel shows no note without the old drawing of its box. */
export function drawNotes(columns: readonly WrittenColumn[]): string {
  const boxes = listNotes(columns).map(
    ({ note, column }, index) => `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202"
 style="position:absolute;margin-left:59pt;margin-top:2pt;width:200pt;height:${heightOf(note)}pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">
<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>
<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>
<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>
<x:Row>0</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  )
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
${boxes.join('\n')}
</xml>`
}

function listNotes(columns: readonly WrittenColumn[]): { note: string; column: number }[] {
  return columns.flatMap(({ note }, index) => (note ? { note, column: index + 1 } : []))
}

function heightOf(note: string): number {
  const lines = note.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersInLine)))
  return (lines.reduce((sum, count) => sum + count, 0) + 1) * lineHeightInPoints
}
