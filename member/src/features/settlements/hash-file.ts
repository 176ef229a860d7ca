/**
 * SHA-256 of a file in hexadecimal digits. By the browser's own cryptography; pages by plain http have none, and compute it
 * themselves piece by piece.
 */
export const hashFile = async (
  file: Blob,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<string> => {
  if (subtle) return toHex(new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer())))
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const hash = sha256.create()
  for (let start = 0; start < file.size; start += pieceBytes)
    hash.update(new Uint8Array(await file.slice(start, start + pieceBytes).arrayBuffer()))
  return toHex(hash.digest())
}

const pieceBytes = 1024 * 1024

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
