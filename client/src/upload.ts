import type { ErrorBody, ImportTask, UploadedImage } from '@huigong/contract'
import { ApiError } from './api-error.ts'

/** Whose session uploads and reads a picture: the console's or the phone's. */
export type ImageAudience = 'admin' | 'member' | 'merchant'

/** Uploads a picture of a certificate; the server re-encodes it. */
export const uploadImage = (file: File, audience: ImageAudience = 'admin'): Promise<UploadedImage> =>
  upload(`/api/${audience}/images`, file)

/** `onProgress` is told the part sent, 0 to 1; `signal` stops it (the promise then rejects with an `AbortError`). */
export type UploadWatch = { onProgress?: (part: number) => void; signal?: AbortSignal }

/** Uploads a workbook of members; answers the import task that judges it. */
export const uploadMembers = (file: File, watch: UploadWatch = {}): Promise<ImportTask> =>
  watchedUpload('/api/admin/imports/members', file, watch)

export const imageUrl = (id: string, audience: ImageAudience = 'admin'): string =>
  `/api/${audience}/images/${id}`
/** `unions`: `below` adds the columns that name the union of each row. */
export const memberTemplateUrl = (
  shape: 'short' | 'national',
  language: string,
  unions: 'own' | 'below' = 'own',
): string =>
  `/api/admin/import-templates/members?shape=${shape}&language=${language}${unions === 'below' ? '&unions=below' : ''}`
export const memberExportUrl = (id: string, language: string): string =>
  `/api/admin/member-exports/${id}/file.xlsx?language=${language}`
export const importResultUrl = (taskId: string, language: string): string =>
  `/api/admin/import-tasks/${taskId}/result.xlsx?language=${language}`

export type StatisticsAsked = { from?: string | undefined; to?: string | undefined; scope?: 'own' | 'below' }

/** The member statistics of a time as a workbook. */
export const memberStatisticsUrl = (asked: StatisticsAsked, language: string): string => {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `/api/admin/statistics/members.xlsx?${new URLSearchParams([...given, ['language', language]])}`
}

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
