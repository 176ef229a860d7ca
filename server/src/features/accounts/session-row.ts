import { createBatcher } from '../../platform/batching/create-batcher.ts'
import { onePer } from '../../platform/batching/one-per.ts'
import type { Database } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Audience } from './session-lengths.ts'

export type SessionRow = {
  accountId: string
  unionId: string | null
  merchantId: string | null
  mayScan: boolean
  seenAt: Date
  managingUntil: Date | null
  personId: string | null
  name: string | null
  verifiedAt: Date | null
}

type Asked = { tokenHash: string; audience: Audience; now: Date; seenAfter: Date }

/**
 * The session that a token stands for, if it is neither over nor idle. Look-ups that arrive together are one statement, which
 * begins after they arrived: a session that was revoked before is gone for each of them.
 */
export const findSession = (database: Database, asked: Asked): Promise<SessionRow | undefined> =>
  lookUps(database)(asked)

const lookUps = onePer((database: Database) =>
  createBatcher<Asked, SessionRow | undefined>({
    maximumSize: 500,
    write: async (asked) => {
      const found = new Map((await readSessions(database, asked)).map((row) => [row.place, row]))
      return asked.map((_, place) => ({ ok: true, value: found.get(place) }))
    },
  }),
)

const readSessions = (database: Database, asked: readonly Asked[]) =>
  database.rows<SessionRow & { place: number }>(sql`
    select q.place::integer - 1 as place, s.account_id as "accountId", s.union_id as "unionId", s.seen_at as "seenAt",
      s.managing_until as "managingUntil", a.person_id as "personId", a.name, a.verified_at as "verifiedAt",
      s.merchant_id as "merchantId", a.password_hash is not null or a.is_code_only as "mayScan"
    from unnest(${sql.param(asked.map(({ tokenHash }) => tokenHash))}::text[],
        ${sql.param(asked.map(({ audience }) => audience))}::text[],
        ${sql.param(asked.map(({ now }) => now))}::timestamptz[],
        ${sql.param(asked.map(({ seenAfter }) => seenAfter))}::timestamptz[])
        with ordinality as q (token_hash, audience, now, seen_after, place)
      join sessions s on s.token_hash = q.token_hash and s.audience = q.audience and s.expires_at > q.now
        and s.seen_at > q.seen_after
      join accounts a on a.account_id = s.account_id`)

type Touched = { tokenHash: string; actsForUnion: boolean; at: Date }

/** Notes that a session was seen. Being seen again must not bring a time of managing back that ended while the phone lay idle. */
export const touchSession = (database: Database, touched: Touched): Promise<void> =>
  touches(database)(touched)

const touches = onePer((database: Database) =>
  createBatcher<Touched, void>({
    maximumSize: 500,
    write: async (touched) => {
      await database.transaction((tx) =>
        tx.run(sql`
          with seen as (
            select s.token_hash, q.acts_for_union, q.at
            from unnest(${sql.param(touched.map(({ tokenHash }) => tokenHash))}::text[],
                ${sql.param(touched.map(({ actsForUnion }) => actsForUnion))}::boolean[],
                ${sql.param(touched.map(({ at }) => at))}::timestamptz[]) as q (token_hash, acts_for_union, at)
              join sessions s on s.token_hash = q.token_hash
            order by s.token_hash for no key update of s
          )
          update sessions s set seen_at = seen.at,
            managing_until = case when seen.acts_for_union then s.managing_until end
          from seen where s.token_hash = seen.token_hash`),
      )
      return touched.map(() => ({ ok: true, value: undefined }))
    },
  }),
)
