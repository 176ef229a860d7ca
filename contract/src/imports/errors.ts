export const importErrors = {
  'import.not_a_workbook': 422,
  'import.old_excel_format': 422,
  'import.password_protected': 422,
  'import.too_large': 413,
  'import.zip_bomb': 422,
  'import.too_many_rows': 422,
  'import.no_sheet': 422,
  'import.no_header': 422,
  'import.broken': 422,
  'import.not_ready': 409,
  'import.not_undoable': 409,
  'import.nothing_to_apply': 409,
} as const
