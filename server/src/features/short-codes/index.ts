/** Short codes behind printed QR pictures: at most 32 characters, each with a landing page. */
export { drawShortCode, type PictureKind, pictureKinds } from './draw-short-code.ts'
export { endShortCodes } from './end-short-codes.ts'
export { findShortCode, type ShortCode } from './find-short-code.ts'
export { makeShortCode } from './make-short-code.ts'
export { shortCodesEnding } from './short-codes-ending.ts'
export { urlOfShortCode } from './url-of-short-code.ts'
