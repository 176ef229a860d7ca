import type { ErrorBody, ImportTask, UploadedImage } from '@huigong/contract'
import { ApiError } from './api-error.ts'

/** Uploads a picture of a certificate; the server re-encodes it. */
export const uploadImage = (file: File): Promise<UploadedImage> => upload('/api/admin/images', file)

/** `onProgress` is told the part sent, 0 to 1; `signal` stops it (the promise then rejects with an `AbortError`). */
export type UploadWatch = { onProgress?: (part: number) => void; signal?: AbortSignal }

/** Uploads a workbook of members; answers the import task that judges it. */
export const uploadMembers = (file: File, watch: UploadWatch = {}): Promise<ImportTask> =>
  watchedUpload('/api/admin/imports/members', file, watch)

export const imageUrl = (id: string): string => `/api/admin/images/${id}`
export const memberTemplateUrl = (shape: 'short' | 'national', language: string): string =>
  `/api/admin/import-templates/members?shape=${shape}&language=${language}`
export const importResultUrl = (taskId: string, language: string): string =>
  `/api/admin/import-tasks/${taskId}/result.xlsx?language=${language}`

const unreachable = { code: 'server.unreachable', values: {}, requestId: '' } as const
const unexpected = { code: 'server.unexpected', values: {}, requestId: '' } as const

/** `fetch` does not tell how far an upload is. */
const watchedUpload = <Answer>(path: string, file: File, watch: UploadWatch): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const body = new FormData()
    body.append('file', file, file.name)
    request.open('POST', path)
    request.setRequestHeader('x-huigong', '1')
    request.upload.onprogress = ({ loaded, total }) => watch.onProgress?.(total === 0 ? 0 : loaded / total)
    request.onerror = () => reject(new ApiError(unreachable, 0))
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'))
    request.onload = () => {
      const answer = parse(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(answer as Answer)
      else reject(new ApiError((answer as ErrorBody | undefined) ?? unexpected, request.status))
    }
    watch.signal?.addEventListener('abort', () => request.abort())
    request.send(body)
  })

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const upload = async <Answer>(path: string, file: File): Promise<Answer> => {
  const body = new FormData()
  body.append('file', file, file.name)
  const response = await fetch(path, { method: 'POST', body, headers: { 'x-huigong': '1' } }).catch(() => {
    throw new ApiError(unreachable, 0)
  })
  if (response.ok) return (await response.json()) as Answer
  const problem = (await response.json().catch(() => undefined)) as ErrorBody | undefined
  throw new ApiError(problem ?? unexpected, response.status)
}
