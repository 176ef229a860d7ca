import { createCodeReader } from './code-reader.ts'

/** What the code in a photo says, or null: for phones whose camera a page may not look through. */
export const readPhoto = async (file: File): Promise<string | null> => {
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return null
  const reader = await createCodeReader()
  try {
    return await reader.read(picture)
  } finally {
    reader.end()
    picture.close()
  }
}
