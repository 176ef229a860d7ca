import type { PrintedTable } from '../../../platform/pdf/printed-table.ts'
import type { Equipment } from '../../access/index.ts'
import { type Frame, printedTable, type Row } from './frozen-sheet.ts'
import { readPart, readParts } from './parts.ts'

export type KeptSheet = { id: string; parts: number; digest: string; digestAlgorithm: string }

/** The frozen sheet, ready to be written as a file. Rows are read as they are wanted. */
export const readSheet = async (
  ctx: Equipment,
  { id, parts, digest, digestAlgorithm }: KeptSheet,
): Promise<PrintedTable> => {
  const frame = JSON.parse((await readPart(ctx, id, 'content', parts)).toString()) as Frame
  return printedTable(frame, () => rowsOf(ctx, id, parts - 1), { algorithm: digestAlgorithm, digest })
}

async function* rowsOf(ctx: Equipment, id: string, parts: number) {
  for await (const part of readParts(ctx, id, 'content', parts))
    for (const line of part.toString().split('\n')) if (line !== '') yield JSON.parse(line) as Row
}
