import { z } from 'zod'
import { id } from '../values/basics.ts'

/**
 * Answer of `POST /api/admin/images` (multipart, field `file`): an image by its content, re-encoded by the server.
 * The picture is read at `GET /api/admin/images/{id}` by its uploader and by the union that reviews it.
 */
export const uploadedImage = z.object({ id, width: z.int(), height: z.int(), sizeInBytes: z.int() })

export type UploadedImage = z.infer<typeof uploadedImage>
