export type SpreadsheetProblemCode =
  | 'not_a_workbook'
  | 'old_excel_format'
  | 'password_protected'
  | 'too_large'
  | 'zip_bomb'
  | 'too_many_rows'
  | 'no_sheet'
  | 'no_header'

/** The file cannot be read as asked. `values` are for the text shown; `cause` is for the log. */
export class SpreadsheetProblem extends Error {
  override name = 'SpreadsheetProblem'
  readonly code: SpreadsheetProblemCode
  readonly values: Readonly<Record<string, number>>

  constructor(code: SpreadsheetProblemCode, values: Record<string, number> = {}, cause?: unknown) {
    super(code, { cause })
    this.code = code
    this.values = values
  }
}

/** What goes wrong inside the zip or its XML means that the file is damaged, unless it was named already. */
export function asProblem(error: unknown): SpreadsheetProblem {
  if (error instanceof SpreadsheetProblem) return error
  return new SpreadsheetProblem('not_a_workbook', {}, error)
}
