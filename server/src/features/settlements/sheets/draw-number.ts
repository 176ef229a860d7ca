import { randomInt } from 'node:crypto'
import type { WelfareDocumentKind } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'

const letters: Record<WelfareDocumentKind, string> = { register: '领', settlement: '结' }

/**
 * The next number of a union and year, such as `领-N12-2026-000001`: the union's label never changes and no other has it. The
 * row is held until the transaction ends, so that a sheet that is not issued leaves no gap.
 */
export const drawNumber = async (
  tx: Transaction,
  ctx: Context,
  unionId: string,
  kind: WelfareDocumentKind,
): Promise<string> => {
  const year = Number(todayInShanghai(ctx.clock).slice(0, 4))
  const drawn = await tx.find<{ number: number; label: string }>(sql`
    insert into welfare_numbers as n (union_id, kind, year, last_number) values (${unionId}, ${kind}, ${year}, 1)
    on conflict (union_id, kind, year) do update set last_number = n.last_number + 1
    returning last_number as number,
      (select upper(subpath(path, -1)::text) from unions where id = ${unionId}) as label`)
  const { number, label } = drawn!
  return `${letters[kind]}-${label}-${year}-${String(number).padStart(6, '0')}`
}

// Without 0, 1, I, O and l, so that a code can also be read aloud and typed.
const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz'

/** Of 58 bits: whoever has not got the sheet does not find it. */
export const drawCode = (): string =>
  Array.from({ length: 10 }, () => codeLetters[randomInt(codeLetters.length)]).join('')
