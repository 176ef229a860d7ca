export type CodeReader = {
  /** What the first QR code in the picture says, or null where there is none. */
  read: (source: HTMLVideoElement | ImageBitmap) => Promise<string | null>
  end: () => void
}

type Detector = { detect: (source: CanvasImageSource) => Promise<{ rawValue: string }[]> }
type DetectorClass = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}

/** The browser's own reader where it has one; else a worker of ours, as on iPhones and phones without Google's services. */
export const createCodeReader = async (): Promise<CodeReader> => {
  const own = workerReader()
  const detector = await findDetector()
  if (!detector) return own
  let isBroken = false
  return {
    read: async (source) => {
      if (isBroken) return own.read(source)
      try {
        return (await detector.detect(source))[0]?.rawValue ?? null
      } catch {
        // Some browsers name it and have nothing behind it.
        isBroken = true
        return own.read(source)
      }
    },
    end: own.end,
  }
}

const findDetector = async (): Promise<Detector | undefined> => {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass }
  if (!BarcodeDetector) return undefined
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => [])
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined
}

/** Enough for a code that fills a third of the picture. */
const longestEdge = 1000

const workerReader = (): CodeReader => {
  let worker: Worker | undefined
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  const read = (source: HTMLVideoElement | ImageBitmap): Promise<string | null> => {
    const { width, height } = sizeOf(source)
    if (!pen || width === 0) return Promise.resolve(null)
    const scale = Math.min(1, longestEdge / Math.max(width, height))
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    pen.drawImage(source, 0, 0, canvas.width, canvas.height)
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    worker ??= new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' })
    const working = worker
    return new Promise((answer) => {
      working.onmessage = (message: MessageEvent<string | null>) => answer(message.data)
      working.onerror = () => answer(null)
      const picture = { width: canvas.width, height: canvas.height, pixels: data.buffer }
      working.postMessage(picture, [data.buffer])
    })
  }
  return { read, end: () => worker?.terminate() }
}

const sizeOf = (source: HTMLVideoElement | ImageBitmap) =>
  source instanceof HTMLVideoElement
    ? { width: source.videoWidth, height: source.videoHeight }
    : { width: source.width, height: source.height }
