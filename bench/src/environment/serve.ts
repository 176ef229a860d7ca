import { buildApp } from '@huigong/server/app'
import { systemContext } from '@huigong/server/features/access/index'
import { openSession } from '@huigong/server/features/accounts/index'
import { sql } from '@huigong/server/platform/database/sql'
import type { OpenedFederation } from './open-federation.ts'

export type Level = 'province' | 'city' | 'base'

/** An administrator who is signed in for a union. */
export type Staff = { unionId: string; path: string; get: <Answer>(address: string) => Promise<Answer> }

export type Served = { staff: Record<Level, Staff>; close: () => Promise<void> }

/** The real server on a free port, with administrators of three levels signed in. */
export const serve = async (federation: OpenedFederation): Promise<Served> => {
  const app = await buildApp(federation.equipment)
  await app.listen({ port: 0, host: '127.0.0.1' })
  await untilReady(app.listeningOrigin)
  const signIn = (level: Level) => signInAt(federation, app.listeningOrigin, level)
  const staff = { province: await signIn('province'), city: await signIn('city'), base: await signIn('base') }
  return { staff, close: () => app.close() }
}

/** A busy machine may be slow to start the server, which then refuses requests for a moment. */
const untilReady = async (origin: string): Promise<void> => {
  while (!(await fetch(`${origin}/health`)).ok) await new Promise((resolve) => setTimeout(resolve, 500))
}

const signInAt = async ({ equipment }: OpenedFederation, origin: string, level: Level): Promise<Staff> => {
  const staff = await equipment.database.find<{ accountId: string; unionId: string; path: string }>(sql`
    select g.account_id as "accountId", u.id as "unionId", u.path::text as path
    from grants g join unions u on u.id = g.union_id join accounts a on a.account_id = g.account_id
    where u.level = ${level} and u.kind in ('federation', 'independent_base') and g.role = 'administrator'
      and a.verified_at is not null
    order by g.account_id limit 1`)
  if (!staff) throw new Error(`The federation has no administrator of level ${level}`)
  const token = await equipment.database.transaction((tx) =>
    openSession(tx, systemContext(equipment, 'bench'), 'admin', staff.accountId, staff.unionId),
  )
  return { ...staff, get: (address) => getJson(`${origin}/api${address}`, token) }
}

let requests = 0

const getJson = async <Answer>(url: string, token: string): Promise<Answer> => {
  // Each request as if from another address of a private network, because of the limit for one address.
  const from = `10.${(requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}`
  requests++
  const answer = await fetch(url, {
    headers: { cookie: `huigong_admin=${token}`, 'x-huigong': '1', 'x-forwarded-for': from },
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<Answer>
}
