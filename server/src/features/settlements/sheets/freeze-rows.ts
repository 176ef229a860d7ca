import type { Digest } from '../../../platform/sealing/sealing.ts'
import type { Equipment } from '../../access/index.ts'
import type { Frame, Row } from './frozen-sheet.ts'
import { keepPart } from './parts.ts'

/** The rows as they are kept: their digest goes on with the frame. */
export type FrozenRows = { documentId: string; parts: number; rows: number; digest: Digest }

const partBytes = 1024 * 1024

/** Keeps rows as lines of JSON, in the order in which they come: the content of a sheet but for its frame. */
export const freezeRows = async (
  ctx: Equipment,
  documentId: string,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<FrozenRows> => {
  const digest = ctx.sealing.startDigest()
  let [parts, count, lines, length] = [0, 0, [] as string[], 0]
  const keep = async () => {
    const bytes = Buffer.from(lines.join(''))
    digest.update(bytes)
    parts += 1
    await keepPart(ctx, documentId, 'content', parts, bytes)
    lines = []
    length = 0
  }
  for await (const row of rows) {
    const line = `${JSON.stringify(row)}\n`
    lines.push(line)
    length += line.length
    count += 1
    if (length >= partBytes) await keep()
  }
  if (lines.length > 0) await keep()
  return { documentId, parts, rows: count, digest }
}

/** The last part is the frame; the digest is over all of them in their order. */
export const freezeFrame = async (
  ctx: Equipment,
  { documentId, parts, digest }: FrozenRows,
  frame: Frame,
): Promise<{ parts: number; digest: string; algorithm: string }> => {
  const bytes = Buffer.from(`${JSON.stringify(frame)}\n`)
  digest.update(bytes)
  await keepPart(ctx, documentId, 'content', parts + 1, bytes)
  return { parts: parts + 1, digest: digest.finish(), algorithm: digest.algorithm }
}
