import encodeQr from 'qr'
import { expect, it } from 'vitest'
import { decodePicture } from './decode-picture.ts'

const code = 'HG1.123456789018.o.1abcde.AAAAbbbbCCCCdddd'
const edge = 600

/** The code as a camera sees it: turned, grey on grey, on a background of noise. */
const photo = ({ scale = 6, turnedBy = 0, dark = 0, light = 255 }) => {
  const matrix = encodeQr(code, 'raw', { border: 4 })
  const data = new Uint8ClampedArray(edge * edge * 4).fill(255)
  const [sine, cosine] = [Math.sin(turnedBy), Math.cos(turnedBy)]
  const half = matrix.length / 2
  let noise = 1
  for (let index = 0; index < edge * edge; index++) {
    const [x, y] = [(index % edge) - edge / 2, Math.floor(index / edge) - edge / 2]
    const column = Math.floor((x * cosine + y * sine) / scale + half)
    const row = Math.floor((y * cosine - x * sine) / scale + half)
    noise = (noise * 48_271) % 2_147_483_647
    const isDark = matrix[row]?.[column]
    const shade = isDark === undefined ? 120 + (noise % 60) : (isDark ? dark : light) + (noise % 20)
    data.fill(shade, index * 4, index * 4 + 3)
  }
  return { width: edge, height: edge, data }
}

it('reads the code, near and far', () => {
  for (const scale of [3, 6, 11]) expect(decodePicture(photo({ scale }))).toBe(code)
})

it('reads it turned', () => {
  for (const turnedBy of [0.3, 0.8, Math.PI / 2, 3]) expect(decodePicture(photo({ turnedBy }))).toBe(code)
})

it('reads a dim screen in the sun', () => {
  expect(decodePicture(photo({ dark: 90, light: 150 }))).toBe(code)
})

it('finds nothing where there is nothing', () => {
  const data = new Uint8ClampedArray(edge * edge * 4).fill(200)
  expect(decodePicture({ width: edge, height: edge, data })).toBeNull()
})
