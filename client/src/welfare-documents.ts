/** A numbered sheet for the books as a file; the same bytes at any time. */
export const welfareDocumentUrl = (id: string, format: 'xlsx' | 'pdf'): string =>
  `/api/admin/welfare-documents/${id}/file.${format}`

type ProgressAsked = { year: number; unionId?: string | undefined }

/** The progress of a year as a workbook: the union and each one level down. */
export const welfareProgressUrl = ({ year, unionId }: ProgressAsked, language: string): string =>
  `/api/admin/welfare/progress.xlsx?${new URLSearchParams({
    year: String(year),
    language,
    ...(unionId ? { unionId } : {}),
  })}`
