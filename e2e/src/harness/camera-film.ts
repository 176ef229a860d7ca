import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

const width = 1280
const height = 720
const pictureEdge = 460
const frames = 2

/** What makes a browser play a film as its camera, and allow pages to look through it. */
export const cameraArguments = (film: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
]

/**
 * Writes a film (Y4M) in which somebody holds a picture into the camera. The browser plays it over and over, and reads
 * the file anew whenever a page opens the camera.
 */
export const writeCameraFilm = async (film: string, picture: Buffer): Promise<void> => {
  const held = await sharp(picture)
    .flatten({ background: '#fff' })
    .resize(pictureEdge, pictureEdge, { fit: 'contain', background: '#fff' })
    .toBuffer()
  const luma = await sharp({ create: { width, height, channels: 3, background: '#8a8478' } })
    .composite([{ input: held, gravity: 'centre' }])
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  const noColour = Buffer.alloc((width * height) / 2, 128)
  const frame = [Buffer.from('FRAME\n'), luma.subarray(0, width * height), noColour]
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  await writeFile(film, Buffer.concat([head, ...Array.from({ length: frames }, () => frame).flat()]))
}
