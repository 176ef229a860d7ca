import type { UnionsFound } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { areNear, coreOf, listLookingAlike } from '../../unions/index.ts'

type Explanation = { explanation: UnionsFound['explanation']; nearIds: string[] }

const shown = 5

/**
 * Why nothing was found under a name (seed 001, 三.4): its registration waits, it was registered under a name a little
 * different, or nobody registered it. Of what waits nothing is told but that it does.
 */
export const explainNothing = async (db: Reads, search: string): Promise<Explanation> => {
  const core = coreOf(search)
  if (core.length < 2) return { explanation: 'not_registered', nearIds: [] }
  const alike = (
    await listLookingAlike(db, { names: [search], codes: [], cores: [core], exceptReviewId: null })
  ).filter(({ isCalled }) => isCalled === search || areNear(core, coreOf(isCalled)))
  if (alike.some(({ found }) => found === 'application')) return { explanation: 'waiting', nearIds: [] }
  const nearIds = [...new Set(alike.map(({ id }) => id))].slice(0, shown)
  return { explanation: nearIds.length > 0 ? 'near_names' : 'not_registered', nearIds }
}
