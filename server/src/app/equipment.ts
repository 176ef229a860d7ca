import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { maskPhone } from '@huigong/contract/values/masking'
import type { Config } from '../config.ts'
import type { Equipment } from '../features/access/index.ts'
import { type Database, openDatabase } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Log } from '../platform/log/log.ts'
import { loadKeyring } from '../platform/sealing/keyring-file.ts'
import { createSealing } from '../platform/sealing/sealing.ts'
import { createSigning } from '../platform/sealing/signing.ts'
import type { Clock } from '../ports/clock/port.ts'
import { createLocalFaceCheck } from '../ports/face-check/local.ts'
import { createWebhookFaceCheck } from '../ports/face-check/webhook.ts'
import { localIdentityCheck } from '../ports/identity-check/local.ts'
import { createWebhookIdentityCheck } from '../ports/identity-check/webhook.ts'
import { createLocalObjectStorage } from '../ports/object-storage/local.ts'
import { createLocalSms } from '../ports/sms/local.ts'
import { createWebhookSms } from '../ports/sms/webhook.ts'

/** Puts the parts of a process together: the ports by the settings, local ones where no vendor is named. */
export const buildEquipment = async (
  config: Config,
  databaseUrl: string,
  clock: Clock,
  log: Log,
): Promise<Equipment> => {
  const database = openDatabase(databaseUrl, config.DATABASE_CONNECTIONS)
  const keyring = await loadKeyring(config.dataFolder, config.CRYPTO_SUITE, clock.now())
  return {
    config,
    database,
    clock,
    log,
    sealing: createSealing(keyring),
    signing: createSigning(keyring, 'code'),
    sms: smsOf(config, database, clock, log),
    identityCheck: identityCheckOf(config, clock),
    faceCheck: faceCheckOf(config, clock),
    objectStorage: createLocalObjectStorage(join(config.dataFolder, 'files')),
  }
}

const timeoutInMilliseconds = 10_000

const smsOf = (config: Config, database: Database, clock: Clock, log: Log) => {
  if (config.SMS_WEBHOOK_URL)
    return createWebhookSms({
      url: config.SMS_WEBHOOK_URL,
      secret: config.SMS_WEBHOOK_SECRET ?? '',
      clock,
      timeoutInMilliseconds,
    })
  return createLocalSms(async ({ phone, text, sentAt }) => {
    log.info({ phone: maskPhone(phone), text }, 'SMS not sent: no vendor is set')
    await database.transaction((tx) =>
      tx.run(sql`
        insert into outbox_messages (id, phone_masked, text, sent_at)
        values (${randomUUID()}, ${maskPhone(phone)}, ${text}, ${sentAt})`),
    )
  }, clock)
}

const identityCheckOf = (config: Config, clock: Clock) =>
  config.IDENTITY_CHECK_WEBHOOK_URL
    ? createWebhookIdentityCheck({
        url: config.IDENTITY_CHECK_WEBHOOK_URL,
        secret: config.IDENTITY_CHECK_WEBHOOK_SECRET ?? '',
        clock,
        timeoutInMilliseconds,
      })
    : localIdentityCheck

const faceCheckOf = (config: Config, clock: Clock) => {
  if (config.faceCheck === 'none') return null
  if (config.faceCheck === 'local') return createLocalFaceCheck()
  return createWebhookFaceCheck({
    url: config.FACE_CHECK_WEBHOOK_URL!,
    secret: config.FACE_CHECK_WEBHOOK_SECRET ?? '',
    clock,
    timeoutInMilliseconds,
  })
}
