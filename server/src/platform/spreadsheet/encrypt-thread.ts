import { parentPort, workerData } from 'node:worker_threads'
import officeCrypto from 'officecrypto-tool'

/** The thread of `encryptWorkbook`: takes `{ bytes, password }`, answers the encrypted bytes. */
const { bytes, password } = workerData as { bytes: Uint8Array; password: string }
parentPort?.postMessage(officeCrypto.encrypt(Buffer.from(bytes), { password }))
