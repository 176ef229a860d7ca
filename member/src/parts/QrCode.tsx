import { create } from 'qrcode'

/** A QR code as one vector path, sharp at any size, with the quiet margin that scanners need. */
export const QrCode = ({ content, label }: { content: string; label: string }) => {
  const { size, data } = create(content, { errorCorrectionLevel: 'M' }).modules
  const side = size + 2 * margin
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={darkSquares(size, data)} fill="#000" />
    </svg>
  )
}

const margin = 3

const darkSquares = (size: number, data: Uint8Array): string => {
  let path = ''
  for (const [index, isDark] of data.entries()) {
    if (isDark) path += `M${(index % size) + margin} ${Math.floor(index / size) + margin}h1v1h-1z`
  }
  return path
}
