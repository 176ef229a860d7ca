import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { assertZipSignature, type WorkbookSource } from './file-signature.ts'
import type { WorkbookLimits } from './limits.ts'
import { asProblem, SpreadsheetProblem } from './problems.ts'

/** The parts of an open workbook by their lower-case path, since writers differ in case. Close it after use. */
export type WorkbookArchive = {
  paths: readonly string[]
  has: (path: string) => boolean
  /** The inflated bytes of a part; breaks off when the limits of the archive are passed. */
  readPart: (path: string) => AsyncGenerator<Buffer, void, undefined>
  close: () => void
}

/** Believes nothing that the zip says about sizes: bytes are counted as they are inflated. */
export async function openArchive(source: WorkbookSource, limits: WorkbookLimits): Promise<WorkbookArchive> {
  await assertZipSignature(source, limits)
  try {
    return await openZip(source, limits)
  } catch (error) {
    throw asProblem(error)
  }
}

async function openZip(source: WorkbookSource, limits: WorkbookLimits): Promise<WorkbookArchive> {
  const options = { autoClose: false, validateEntrySizes: false }
  const zip = await (typeof source === 'string'
    ? yauzl.openPromise(source, options)
    : yauzl.fromBufferPromise(source, options))
  let entries: Map<string, yauzl.Entry>
  try {
    entries = await listEntries(zip, limits)
  } catch (error) {
    zip.close()
    throw error
  }

  const counted = { inflatedBytes: 0 }
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path.toLowerCase()),
    close: () => zip.close(),
    async *readPart(path) {
      const entry = entries.get(path.toLowerCase())
      if (entry === undefined) throw new SpreadsheetProblem('not_a_workbook', {}, `${path} is missing`)
      let stream: Readable | undefined
      try {
        stream = await zip.openReadStreamPromise(entry)
        yield* countBytes(stream, entry.compressedSize, counted, limits)
      } catch (error) {
        throw asProblem(error)
      } finally {
        stream?.destroy()
      }
    },
  }
}

async function listEntries(zip: yauzl.ZipFile, limits: WorkbookLimits): Promise<Map<string, yauzl.Entry>> {
  const { maximumEntries } = limits
  if (zip.entryCount > maximumEntries) throw new SpreadsheetProblem('zip_bomb', { maximumEntries })
  const entries = new Map<string, yauzl.Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new SpreadsheetProblem('password_protected')
    const path = entry.fileName.toLowerCase().replace(/^\/+/, '')
    if (entries.has(path)) throw new SpreadsheetProblem('not_a_workbook', {}, `${path} is there twice`)
    entries.set(path, entry)
  }
  return entries
}

async function* countBytes(
  stream: Readable,
  compressedBytes: number,
  counted: { inflatedBytes: number },
  limits: WorkbookLimits,
): AsyncGenerator<Buffer, void, undefined> {
  const { maximumInflatedBytes, maximumInflationRatio, inflatedBytesFree } = limits
  const ratioLimit = Math.max(inflatedBytesFree, compressedBytes * maximumInflationRatio)
  let partBytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    partBytes += chunk.length
    counted.inflatedBytes += chunk.length
    if (partBytes > ratioLimit) throw new SpreadsheetProblem('zip_bomb', { maximumInflationRatio })
    if (counted.inflatedBytes > maximumInflatedBytes) {
      throw new SpreadsheetProblem('zip_bomb', { maximumInflatedBytes })
    }
    yield chunk
  }
}
