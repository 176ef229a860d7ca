import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Equipment } from '../../features/access/index.ts'
import { type ReencodedImage, reencodeImage } from '../../platform/images/reencode-image.ts'

export type SampleCertificate = {
  storageKey: string
  mediaType: ReencodedImage['mediaType']
  sha256: string
  sizeInBytes: number
}

const titles = { employer: '统一社会信用代码证书', union: '工会法人资格证书' } as const

/** Stores one picture for each certificate that a registration carries; it plainly is a sample. */
export const storeSampleCertificates = async (equipment: Equipment) => ({
  employer: await store(equipment, 'employer'),
  union: await store(equipment, 'union'),
})

const store = async (equipment: Equipment, kind: keyof typeof titles): Promise<SampleCertificate> => {
  const { bytes, mediaType } = await reencodeImage(await drawSample(titles[kind]))
  // The same key at every start: what an interrupted start has left is replaced.
  const storageKey = `images/sample-${kind}-certificate`
  await equipment.objectStorage.put(storageKey, equipment.sealing.sealBytes('file.image', bytes))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { storageKey, mediaType, sha256, sizeInBytes: bytes.length }
}

/** A picture of a paper with this title, in PNG; it plainly is a sample. */
export const drawSample = (title: string): Promise<Buffer> =>
  sharp(Buffer.from(pictureOf(title)))
    .png()
    .toBuffer()

const pictureOf = (title: string) => `
<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="850" viewBox="0 0 1200 850" text-anchor="middle"
  font-family="Noto Sans CJK SC, PingFang SC, Microsoft YaHei, WenQuanYi Zen Hei, sans-serif">
  <rect width="1200" height="850" fill="#f6f4ee"/>
  <rect x="40" y="40" width="1120" height="770" fill="none" stroke="#8a8578" stroke-width="6"/>
  <rect x="58" y="58" width="1084" height="734" fill="none" stroke="#8a8578" stroke-width="2"/>
  <text x="600" y="200" font-size="60" fill="#3b3a36">${title}</text>
  <text x="600" y="500" font-size="150" font-weight="bold" fill="#b9b3a4">样本 SAMPLE</text>
  <text x="600" y="700" font-size="34" fill="#6a675e">演示用图片，不是任何单位的证书</text>
  <text x="600" y="750" font-size="28" fill="#6a675e">A picture for demonstration; nobody's certificate</text>
</svg>`
