import type { Buffer } from 'node:buffer'
import { Worker } from 'node:worker_threads'

/**
 * Encrypts a workbook as Excel and WPS do (ECMA-376 agile, AES-256 with 100,000 rounds of SHA-512), so that they open it
 * with the password. In a thread of its own: the rounds alone would keep all requests waiting for a second.
 */
export const encryptWorkbook = (bytes: Buffer, password: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./encrypt-thread.ts', import.meta.url), {
      workerData: { bytes, password },
    })
    worker.once('message', (encrypted: Uint8Array) => resolve(asBuffer(encrypted)))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread ended before the workbook was encrypted')))
  })

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  globalThis.Buffer.from(buffer, byteOffset, byteLength)
