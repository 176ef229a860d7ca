import { Buffer } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import type { WorkbookLimits } from './limits.ts'
import { SpreadsheetProblem } from './problems.ts'

export type WorkbookSource = Buffer | string

const zipStart = Buffer.from('PK\u0003\u0004', 'latin1')
const compoundFileStart = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const encryptedPackageName = Buffer.from('EncryptedPackage', 'utf16le')

/** Refuses by its first bytes what is no zip, and names what users upload by mistake: .xls and locked files. */
export async function assertZipSignature(source: WorkbookSource, limits: WorkbookLimits): Promise<void> {
  const bytes = await readBytes(source, limits)
  if (bytes.subarray(0, 4).equals(zipStart)) return
  if (!bytes.subarray(0, 8).equals(compoundFileStart)) throw new SpreadsheetProblem('not_a_workbook')
  // Excel and WPS wrap a workbook with a password into the container that .xls files also use (MS-OFFCRYPTO).
  const isEncrypted = (await readBytes(source, limits, true)).includes(encryptedPackageName)
  throw new SpreadsheetProblem(isEncrypted ? 'password_protected' : 'old_excel_format')
}

async function readBytes(source: WorkbookSource, limits: WorkbookLimits, isWhole = false): Promise<Buffer> {
  if (typeof source !== 'string') {
    assertSize(source.length, limits)
    return source
  }
  const file = await open(source, 'r')
  try {
    assertSize((await file.stat()).size, limits)
    return isWhole ? await file.readFile() : await readStart(file)
  } finally {
    await file.close()
  }
}

async function readStart(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
  return buffer.subarray(0, bytesRead)
}

function assertSize(sizeInBytes: number, { maximumFileBytes }: WorkbookLimits): void {
  if (sizeInBytes > maximumFileBytes) throw new SpreadsheetProblem('too_large', { maximumFileBytes })
}
