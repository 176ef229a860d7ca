/** Short codes behind printed QR pictures: at most 32 characters, each with a landing page. */
export { endShortCodes } from './end-short-codes.ts'
export { findShortCode, type ShortCode } from './find-short-code.ts'
export { makeShortCode } from './make-short-code.ts'
