import type { Config } from '../../config.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { defaultWorkbookLimits, type WorkbookLimits } from '../../platform/spreadsheet/limits.ts'
import { SpreadsheetProblem } from '../../platform/spreadsheet/problems.ts'

const bytesInMegabyte = 1024 * 1024

export const maximumFileBytes = (config: Config): number => config.IMPORT_MAXIMUM_MEGABYTES * bytesInMegabyte

export const workbookLimits = (config: Config): WorkbookLimits => ({
  ...defaultWorkbookLimits,
  maximumFileBytes: maximumFileBytes(config),
})

/** What people are told about a workbook that cannot be read; anything else is passed on. */
export const explainWorkbook = (error: unknown): never => {
  if (!(error instanceof SpreadsheetProblem)) throw error
  if (error.code === 'not_a_workbook' && isDamage(error.cause)) throw new DomainError('import.broken')
  throw new DomainError(`import.${error.code}`, error.values)
}

/** A zip without the parts of a workbook is another sort of file; anything else that fails inside is damage. */
const isDamage = (cause: unknown): boolean => cause !== undefined && !String(cause).endsWith('is missing')
