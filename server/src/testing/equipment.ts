import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import type { Equipment } from '../features/access/index.ts'
import { openDatabase } from '../platform/database/database.ts'
import { createLog } from '../platform/log/log.ts'
import { type Keyring, withNewKeys } from '../platform/sealing/keyring.ts'
import { createSealing } from '../platform/sealing/sealing.ts'
import { createSigning } from '../platform/sealing/signing.ts'
import { createFixedClock, type FixedClock } from '../ports/clock/fixed.ts'
import { createLocalFaceCheck } from '../ports/face-check/local.ts'
import { localIdentityCheck } from '../ports/identity-check/local.ts'
import { createLocalObjectStorage } from '../ports/object-storage/local.ts'
import type { SmsMessage } from '../ports/sms/port.ts'
import { createTestDatabase } from './database.ts'

export type TestEquipment = Equipment & {
  clock: FixedClock
  /** What the SMS port was asked to send, oldest first. */
  sent: SmsMessage[]
  keyring: Keyring
  /** Lines of the log. */
  logged: string[]
  ownerUrl: string
  databaseUrl: string
  end: () => Promise<void>
}

/** Everything that a server is made of, on a fresh database, with a clock that stands still. */
export const createTestEquipment = async (): Promise<TestEquipment> => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'huigong-files-'))
  const clock = createFixedClock('2026-11-20T02:00:00Z')
  const keyring = withNewKeys(undefined, 'intl', clock.now())
  const opened = openDatabase(database.url, 10)
  const sent: SmsMessage[] = []
  const logged: string[] = []
  return {
    config: readConfig({ DEMO: 'true', LOG_LEVEL: 'silent', DATA_FOLDER: folder }),
    database: opened,
    clock,
    sent,
    keyring,
    logged,
    log: createLog('debug', { write: (line) => void logged.push(line) }),
    sealing: createSealing(keyring),
    signing: createSigning(keyring, 'code'),
    sms: {
      send: async (message) => {
        sent.push(message)
        return { reference: message.idempotencyKey }
      },
    },
    identityCheck: localIdentityCheck,
    faceCheck: createLocalFaceCheck(),
    objectStorage: createLocalObjectStorage(folder),
    ownerUrl: database.ownerUrl,
    databaseUrl: database.url,
    end: async () => {
      await opened.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
