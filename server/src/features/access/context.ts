import type { Config } from '../../config.ts'
import type { Database, Transaction } from '../../platform/database/database.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Sealing } from '../../platform/sealing/sealing.ts'
import type { Signing } from '../../platform/sealing/signing.ts'
import type { Clock } from '../../ports/clock/port.ts'
import type { FaceCheck } from '../../ports/face-check/port.ts'
import type { IdentityCheck } from '../../ports/identity-check/port.ts'
import type { ObjectStorage } from '../../ports/object-storage/port.ts'
import type { Sms } from '../../ports/sms/port.ts'
import type { Actor } from './actor.ts'

/** What the process is made of: built once at the start and passed on, never ambient. */
export type Equipment = {
  config: Config
  database: Database
  clock: Clock
  sealing: Sealing
  /** Signs codes that people show, such as a card's. */
  signing: Signing
  sms: Sms
  identityCheck: IdentityCheck
  /** Null where none is set: it is one way among others, never the only one. */
  faceCheck: FaceCheck | null
  objectStorage: ObjectStorage
  log: Log
}

/** One request or one job: the equipment, who acts, and the transaction that a use case opens. */
export type Context = Equipment & {
  actor: Actor
  requestId: string
  /** Address of the caller, for limits on attempts. */
  remoteAddress: string
  /** Address under which this server was called, for links in QR codes. */
  publicUrl: string
  transaction: <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>
}

/** A context for jobs and commands, outside any request. */
export const systemContext = (equipment: Equipment, requestId: string): Context => ({
  ...equipment,
  actor: { kind: 'system' },
  requestId,
  remoteAddress: 'system',
  publicUrl: equipment.config.PUBLIC_URL ?? '',
  transaction: equipment.database.transaction,
})
