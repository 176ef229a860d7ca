import type { Buffer } from 'node:buffer'
import qrcode from 'qrcode'

/** Without an edge of four modules some scanners do not find the code (ISO/IEC 18004). */
const options = { errorCorrectionLevel: 'M', margin: 4 } as const

/** An `<svg>` that scales to the space it is given. */
export async function qrCodeSvg(text: string): Promise<string> {
  return qrcode.toString(text, { ...options, type: 'svg' })
}

export async function qrCodePng(text: string, sizeInPixels: number): Promise<Buffer> {
  return qrcode.toBuffer(text, { ...options, type: 'png', width: sizeInPixels })
}

/** The dark modules as rows of booleans, without the edge: to be drawn by whoever draws. */
export function qrCodeModules(text: string): boolean[][] {
  const { modules } = qrcode.create(text, options)
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  )
}
