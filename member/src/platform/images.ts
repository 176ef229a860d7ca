import { ApiError, imageUrl, uploadImage } from '@huigong/client'
import type { ErrorCode } from '@huigong/contract'

/** Longest edge that still shows every letter of a certificate. */
const longestEdge = 2200
const hopelesslyLarge = 60 * 1024 * 1024

export const pictureUrl = (id: string): string => imageUrl(id, 'member')

/** Uploads a photo as small as it can be read: a phone's camera makes 5 MB, and mobile data is dear. */
export const uploadPhoto = async (file: File): Promise<string> => {
  if (!file.type.startsWith('image/')) throw refusal('file.not_an_image')
  if (file.size > hopelesslyLarge) throw refusal('file.image_too_large')
  const { id } = await uploadImage(await shrink(file), 'member')
  return id
}

const shrink = async (file: File): Promise<File> => {
  const picture = await createImageBitmap(file).catch(() => {
    throw refusal('file.image_broken')
  })
  const scale = Math.min(1, longestEdge / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88))
  if (!blob || (scale === 1 && blob.size >= file.size)) return file
  return new File([blob], 'photo.jpg', { type: 'image/jpeg' })
}

const refusal = (code: ErrorCode) => new ApiError({ code, values: {}, requestId: '' }, 422)
