import { addWorkingDays } from '../../platform/calendar/working-days.ts'
import type { Reads } from '../../platform/database/database.ts'
import type { Clock } from '../../ports/clock/port.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { readSettings } from '../settings/index.ts'

/** The last day in time of an application submitted today, and the last day before it goes up (domain rules 3.1). */
export const deadlinesOf = async (
  db: Reads,
  clock: Clock,
): Promise<{ dueOn: string; escalateOn: string }> => {
  const { reviewReminderDays, reviewEscalationDays } = await readSettings(db)
  const today = todayInShanghai(clock)
  return {
    dueOn: addWorkingDays(today, reviewReminderDays),
    escalateOn: addWorkingDays(today, reviewEscalationDays),
  }
}
