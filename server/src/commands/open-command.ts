import { type OpenedDatabase, openDatabaseOf } from '../app/database-of-config.ts'
import { buildEquipment } from '../app/equipment.ts'
import { readConfig } from '../config.ts'
import type { Equipment } from '../features/access/index.ts'
import { createLog } from '../platform/log/log.ts'
import { systemClock } from '../ports/clock/system.ts'

/** Runs a command on the database of the settings; the embedded one is started and, if it was at rest, stopped again. */
export const runCommand = async (
  work: (equipment: Equipment, opened: OpenedDatabase) => Promise<number>,
): Promise<void> => {
  const config = readConfig(process.env)
  const opened = await openDatabaseOf(config)
  const equipment = await buildEquipment(config, opened.url, systemClock, createLog(config.LOG_LEVEL))
  const code = await work(equipment, opened).finally(() => equipment.database.close())
  if (!opened.wasRunning) await opened.stop()
  process.exit(code)
}
