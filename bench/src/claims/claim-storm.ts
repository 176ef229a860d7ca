import { v7 } from 'uuid'
import { openConnection } from './http-connection.ts'
import type { Claimant, Offered } from './prepare-claims.ts'

export type Storm = { perSecond: number; timesInMs: number[]; statuses: Map<number, number> }

/** Everybody claims once, over so many connections to these servers; each connection asks when it has its answer. */
export const runStorm = async (
  origins: readonly string[],
  connections: number,
  claimants: readonly Claimant[],
  offered: Offered,
): Promise<Storm> => {
  const opened = await Promise.all(
    Array.from({ length: connections }, (_, index) => openConnection(origins[index % origins.length]!)),
  )
  const timesInMs: number[] = []
  const statuses = new Map<number, number>()
  let next = 0
  const startedAt = performance.now()
  await Promise.all(
    opened.map(async (connection) => {
      while (next < claimants.length) {
        const request = requestOf(claimants[next]!, offered, next)
        next += 1
        const sentAt = performance.now()
        const { status } = await connection.send(request)
        timesInMs.push(performance.now() - sentAt)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }),
  )
  const seconds = (performance.now() - startedAt) / 1_000
  for (const { close } of opened) close()
  return { perSecond: claimants.length / seconds, timesInMs, statuses }
}

/** As the member app asks, each member from an address of their own: there is a limit for one. */
const requestOf = ({ token }: Claimant, { activityId, campaignId }: Offered, place: number): string => {
  const body = JSON.stringify({ campaignId, key: v7() })
  const from = `10.${(place >> 16) & 255}.${(place >> 8) & 255}.${place & 255}`
  return [
    `POST /api/member/activities/${activityId}/claims HTTP/1.1`,
    'host: 127.0.0.1',
    'x-huigong: 1',
    `x-forwarded-for: ${from}`,
    `cookie: huigong_member=${token}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    '',
    body,
  ].join('\r\n')
}
