const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const ownImage = new RegExp(`^/api/(?:admin|member)/images/(${uuid})$`)

/** Id of a picture in content: only our own are shown, wherever else a page may point. */
export const contentImageId = (src: string | null): string | null => ownImage.exec(src ?? '')?.[1] ?? null

/** A link that may stand in content: no scripts, nothing local. */
export const isSafeLink = (address: string): boolean => /^(https?:\/\/|mailto:|tel:)/i.test(address)

/** `www.example.com` as a link that opens. */
export const linkOf = (typed: string): string => {
  const trimmed = typed.trim()
  return trimmed === '' || /^[a-z][a-z+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
}
