import type { ErrorBody, ImportTask, UploadedImage } from '@huigong/contract'
import { ApiError } from './api-error.ts'

/** Uploads a picture of a certificate; the server re-encodes it. */
export const uploadImage = (file: File): Promise<UploadedImage> => upload('/api/admin/images', file)

/** Uploads a workbook of members; answers the import task that judges it. */
export const uploadMembers = (file: File): Promise<ImportTask> => upload('/api/admin/imports/members', file)

export const imageUrl = (id: string): string => `/api/admin/images/${id}`
export const memberTemplateUrl = (shape: 'short' | 'national', language: string): string =>
  `/api/admin/import-templates/members?shape=${shape}&language=${language}`
export const importResultUrl = (taskId: string, language: string): string =>
  `/api/admin/import-tasks/${taskId}/result.xlsx?language=${language}`

const upload = async <Answer>(path: string, file: File): Promise<Answer> => {
  const body = new FormData()
  body.append('file', file, file.name)
  const response = await fetch(path, { method: 'POST', body, headers: { 'x-huigong': '1' } }).catch(() => {
    throw new ApiError({ code: 'server.unreachable', values: {}, requestId: '' }, 0)
  })
  if (response.ok) return (await response.json()) as Answer
  const problem = (await response.json().catch(() => undefined)) as ErrorBody | undefined
  throw new ApiError(problem ?? { code: 'server.unexpected', values: {}, requestId: '' }, response.status)
}
