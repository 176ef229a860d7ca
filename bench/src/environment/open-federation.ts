import { openDatabaseOf } from '@huigong/server/app/database-of-config'
import { buildEquipment } from '@huigong/server/app/equipment'
import { readConfig } from '@huigong/server/config'
import type { Equipment } from '@huigong/server/features/access/index'
import { loadRegions } from '@huigong/server/features/regions/index'
import { createLog } from '@huigong/server/platform/log/log'
import { systemClock } from '@huigong/server/ports/clock/system'
import { type BenchOptions, folderOf } from './bench-options.ts'
import { seedFederation } from './seed-federation.ts'

export type OpenedFederation = {
  equipment: Equipment
  /** Address of the database for plain SQL, signing in as the application's role. */
  databaseUrl: string
  /** The same signing in as the owner, who may make tables. */
  ownerUrl: string
  close: () => Promise<void>
}

/** Starts the cluster of this size, seeds it at the first time, and puts a server's parts together. */
export const openFederation = async (options: BenchOptions): Promise<OpenedFederation> => {
  const config = readConfig({
    DATA_FOLDER: folderOf(options),
    DEMO: 'false',
    LOG_LEVEL: 'error',
    // Requests then tell where they come from: the limit on requests from one address would stop a bench.
    TRUST_PROXY: 'true',
  })
  const opened = await openDatabaseOf(config)
  const equipment = await buildEquipment(config, opened.url, systemClock, createLog(config.LOG_LEVEL))
  await loadRegions(equipment.database)
  await seedFederation(equipment, opened.ownerUrl, options)
  return {
    equipment,
    databaseUrl: opened.url,
    ownerUrl: opened.ownerUrl,
    close: async () => {
      await equipment.database.close()
      await opened.stop()
    },
  }
}
