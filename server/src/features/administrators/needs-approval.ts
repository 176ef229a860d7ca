import type { Role } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { isSeparateRole } from '../access/index.ts'
import { readSettings } from '../settings/index.ts'

/**
 * Whether a role that a union gives or takes at itself waits for a decision. The separate roles always do: the
 * setting belongs to one of them and must not decide over the others.
 */
export const needsApproval = async (db: Reads, role: Role): Promise<boolean> =>
  isSeparateRole(role) || (await readSettings(db)).grantsNeedApproval
