import type { ImportTask } from '@huigong/contract'
import { systemContext } from '@huigong/server/features/access/index'
import { openSession } from '@huigong/server/features/accounts/index'
import { sql } from '@huigong/server/platform/database/sql'
import type { OpenedFederation } from '../environment/open-federation.ts'

export type Place = { accountId: string; unionId: string; path: string }

/** The administrator of the federation of unions with the most members below, not the top itself. */
export const findImporter = async ({ equipment }: OpenedFederation): Promise<Place> => {
  const place = await equipment.database.find<Place>(sql`
    select g.account_id as "accountId", u.id as "unionId", u.path::text as path
    from grants g join unions u on u.id = g.union_id
      left join union_figures f on f.union_id = u.id and f.figure = 'members'
    where g.role = 'administrator' and u.level = 'city' and u.is_above_base and not u.can_hold_members
    order by f.below_amount desc nulls last, u.id, g.account_id limit 1`)
  if (!place) throw new Error('The federation has no administrator of a city')
  return place
}

export type Caller = {
  get: <Answer>(address: string) => Promise<Answer>
  post: (address: string, body?: FormData) => Promise<ImportTask>
}

/** Signs in and calls the server, each time as if from another address: there is a limit for one. */
export const signIn = async (
  { equipment }: OpenedFederation,
  origin: string,
  { accountId, unionId }: Place,
): Promise<Caller> => {
  const token = await equipment.database.transaction((tx) =>
    openSession(tx, systemContext(equipment, 'bench'), 'admin', accountId, unionId),
  )
  let requests = 0
  const call = async <Answer>(address: string, init: RequestInit = {}): Promise<Answer> => {
    requests += 1
    const from = `10.${(requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}`
    const headers = { cookie: `huigong_admin=${token}`, 'x-huigong': '1', 'x-forwarded-for': from }
    const answer = await fetch(`${origin}/api${address}`, { ...init, headers })
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`)
    return answer.json() as Promise<Answer>
  }
  return { get: (address) => call(address), post: (address, body) => call(address, { method: 'POST', body }) }
}
