import { ObjectMissingError } from '../../../ports/object-storage/port.ts'
import type { Context, Equipment } from '../../access/index.ts'

type Keeping = Pick<Equipment, 'objectStorage' | 'sealing'>
export type PartsName = 'content' | 'xlsx' | 'pdf'

/**
 * Keeps bytes of any length sealed, in parts, so that no more than one is in memory. Each is sealed for its own place: none
 * can stand for another.
 */
export const keepPart = async (
  { objectStorage, sealing }: Keeping,
  documentId: string,
  name: PartsName,
  part: number,
  bytes: Buffer,
): Promise<void> => {
  const key = keyOf(documentId, name, part)
  await objectStorage.put(key, sealing.sealBytes(key, bytes))
}

export const readPart = async (
  { objectStorage, sealing }: Keeping,
  documentId: string,
  name: PartsName,
  part: number,
): Promise<Buffer> => {
  const key = keyOf(documentId, name, part)
  return sealing.unsealBytes(key, await objectStorage.get(key))
}

export async function* readParts(keeping: Keeping, documentId: string, name: PartsName, parts: number) {
  for (let part = 1; part <= parts; part += 1) yield await readPart(keeping, documentId, name, part)
}

/**
 * Work that keeps the content of a sheet and issues it in one transaction. When it fails the content is forgotten, but not when
 * only the commit was left: a connection that is lost there does not tell whether the sheet is issued.
 */
export const orForgetContent = async <Result>(
  ctx: Context,
  documentId: string,
  work: (transaction: Context['transaction']) => Promise<Result>,
): Promise<Result> => {
  let mayBeIssued = false
  try {
    return await work((within) =>
      ctx.transaction(async (tx) => {
        const result = await within(tx)
        mayBeIssued = true
        return result
      }),
    )
  } catch (error) {
    if (!mayBeIssued) await forgetContent(ctx, documentId)
    throw error
  }
}

const forgetContent = async ({ objectStorage }: Keeping, documentId: string): Promise<void> => {
  for (let part = 1; ; part += 1) {
    const key = keyOf(documentId, 'content', part)
    try {
      await objectStorage.get(key)
    } catch (error) {
      if (error instanceof ObjectMissingError) return
      throw error
    }
    await objectStorage.delete(key)
  }
}

const keyOf = (documentId: string, name: PartsName, part: number): string =>
  `welfare-documents/${documentId}/${name}-${String(part).padStart(5, '0')}`
