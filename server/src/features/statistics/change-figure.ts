import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/**
 * `members` counts open memberships, `verified_members` those of verified people, `unions` active unions. `welfare_…` are
 * vouchers of a union's activities by where they are: given to an activity, claimed (whatever became of them then) and redeemed,
 * in units and in fen.
 */
export type Figure = 'members' | 'verified_members' | 'unions' | WelfareFigure

export type WelfareFigure = `welfare_${'issued' | 'claimed' | 'redeemed'}_${'units' | 'fen'}`

export type FigureChange = { unionId: string; figure: Figure; onDay: string; delta: number }

/** Notes a change of a count in the transaction that causes it; a job folds it into the rollups. */
export const changeFigure = (tx: Transaction, change: FigureChange): Promise<number> =>
  tx.run(sql`
    insert into figure_changes (union_id, union_path, figure, on_day, delta)
    select id, path, ${change.figure}, ${change.onDay}::date, ${change.delta} from unions where id = ${change.unionId}`)
