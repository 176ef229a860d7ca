import { DomainError } from '../../platform/errors/domain-error.ts'
import type { JobHandler } from '../../platform/jobs/jobs.ts'
import { type Context, type Equipment, systemContext } from '../access/index.ts'
import { applyRows } from './apply-rows.ts'
import { failImport } from './fail-import.ts'
import type { ImportDefinitions } from './import-kind.ts'
import { readImport } from './read-import.ts'
import { undoRows } from './undo-rows.ts'

type Phase = (ctx: Context, definitions: ImportDefinitions, taskId: string) => Promise<void>

const phases: Record<string, Phase> = {
  'imports.read': readImport,
  'imports.apply': applyRows,
  'imports.undo': undoRows,
}

/** The background phases. Each may be killed at any moment and run again: it goes on where it was. */
export const createImportJobs = (
  equipment: Equipment,
  definitions: ImportDefinitions,
): Record<string, JobHandler> =>
  Object.fromEntries(
    Object.entries(phases).map(([name, phase]) => [name, handle(equipment, definitions, phase)]),
  )

const handle =
  (equipment: Equipment, definitions: ImportDefinitions, phase: Phase): JobHandler =>
  async (payload, isLastAttempt) => {
    const taskId = String(payload.taskId)
    const ctx = systemContext(equipment, `import:${taskId}`)
    try {
      await phase(ctx, definitions, taskId)
    } catch (error) {
      // What a file's author must mend does not get better by trying again.
      const isFinal = error instanceof DomainError
      if (isFinal || isLastAttempt) await failImport(ctx, taskId, error)
      if (!isFinal) throw error
    }
  }
