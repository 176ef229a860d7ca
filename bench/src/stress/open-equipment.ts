import { openDatabaseOf } from '@huigong/server/app/database-of-config'
import { buildEquipment } from '@huigong/server/app/equipment'
import { readConfig } from '@huigong/server/config'
import type { Equipment } from '@huigong/server/features/access/index'
import { createLog } from '@huigong/server/platform/log/log'
import { systemClock } from '@huigong/server/ports/clock/system'

export type Opened = { equipment: Equipment; close: () => Promise<void> }

/** The parts of a server on the embedded database of a folder, which several processes share. */
export const openEquipment = async (dataFolder: string): Promise<Opened> => {
  const config = readConfig({
    DATA_FOLDER: dataFolder,
    DEMO: 'false',
    LOG_LEVEL: 'error',
    // Requests then tell where they come from: the limit on requests from one address would stop a run.
    TRUST_PROXY: 'true',
  })
  const opened = await openDatabaseOf(config)
  const equipment = await buildEquipment(config, opened.url, systemClock, createLog(config.LOG_LEVEL))
  return {
    equipment,
    close: async () => {
      await equipment.database.close()
      await opened.stop()
    },
  }
}
