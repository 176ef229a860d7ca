import type { CancellationPreview } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Counted, Ending, UnionEnding } from '../../access/index.ts'

type Assessment = Pick<CancellationPreview, 'blockers' | 'effects'>

/** What stands in the way of a union's end, and what would follow, by everybody who has a say in it. */
export const assessCancellation = async (
  db: Reads,
  endings: readonly UnionEnding[],
  ending: Ending,
): Promise<Assessment> => {
  const assessment: Assessment = { blockers: [], effects: [] }
  for (const { blockers, effects } of endings) {
    assessment.blockers.push(...some(await blockers?.(db, ending)))
    assessment.effects.push(...some(await effects?.(db, ending)))
  }
  return assessment
}

export const assertCancellable = async (
  db: Reads,
  endings: readonly UnionEnding[],
  ending: Ending,
): Promise<void> => {
  const { blockers } = await assessCancellation(db, endings, ending)
  if (blockers.length > 0) throw new DomainError('union.not_cancellable', { blockers })
}

const some = <Kind>(counted: Counted<Kind>[] = []): Counted<Kind>[] =>
  counted.filter(({ count }) => count > 0)
