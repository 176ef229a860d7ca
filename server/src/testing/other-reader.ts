import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'

/** Rows of the first sheet as another program reads them: LibreOffice where it is installed, else a second library. */
export const readByOther = async (workbook: Buffer): Promise<{ reader: string; rows: string[][] }> => {
  const office = ['soffice', 'libreoffice'].find(isInstalled)
  return office
    ? { reader: office, rows: readByOffice(office, workbook) }
    : { reader: 'exceljs', rows: await readByLibrary(workbook) }
}

const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const readByOffice = (program: string, workbook: Buffer): string[][] => {
  const folder = mkdtempSync(join(tmpdir(), 'huigong-office-'))
  try {
    writeFileSync(join(folder, 'sheet.xlsx'), workbook)
    // Tab, no quotes, UTF-8, cells as shown.
    const filter = 'csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false'
    execFileSync(program, [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'sheet.xlsx')],
    ])
    const lines = readFileSync(join(folder, 'sheet.csv'), 'utf8').split('\n')
    return lines.map((line) => line.split('\t'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const readByLibrary = async (workbook: Buffer): Promise<string[][]> => {
  const read = new ExcelJS.Workbook()
  await read.xlsx.load(
    workbook.buffer.slice(workbook.byteOffset, workbook.byteOffset + workbook.length) as ArrayBuffer,
  )
  const sheet = read.worksheets[0]!
  return Array.from({ length: sheet.rowCount }, (_, index) =>
    ((sheet.getRow(index + 1).values as unknown[]) ?? []).slice(1).map((value) => String(value ?? '')),
  )
}
