/** Addresses of the picture of a short code: shown as SVG, saved as either. */
export const codePicture = (code: string): string => `/api/open/short-codes/${code}/qr.svg`
export const codeDownload = (code: string, format: 'png' | 'svg'): string =>
  `/api/open/short-codes/${code}/qr.${format}?${format === 'png' ? 'size=1000&' : ''}download=1`
