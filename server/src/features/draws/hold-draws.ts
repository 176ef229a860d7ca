import { drawOrder, listDigestOf } from '@huigong/contract/values/draw-order'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Equipment, holdTree, systemContext } from '../access/index.ts'
import { recordActivityEvent } from '../activities/index.ts'
import { sha256 } from './commit-draw.ts'
import { giveDrawn } from './give-drawn.ts'
import { type Entry, readApplicants } from './read-applicants.ts'
import { tellApplicants } from './tell-applicants.ts'
import { type Drawn, writeDrawn } from './write-drawn.ts'

/**
 * Draws the order of every activity whose applications have closed: the list is fixed, the order computed, the vouchers
 * given, seed and list published, each activity in one transaction. A closed activity waits until it is opened, but no longer
 * than to its end: what was promised is drawn. May be killed at any moment and run again.
 */
export const holdDraws = async (equipment: Equipment): Promise<void> => {
  const due = await equipment.database.rows<{ id: string }>(sql`
    select d.activity_id as id from draws d join claim_rules r on r.activity_id = d.activity_id
      join activities a on a.id = d.activity_id
    where d.drawn_at is null and r.applications_until <= ${equipment.clock.now()} and ${isDue(equipment)}
    order by r.applications_until`)
  for (const { id } of due) await equipment.database.transaction((tx) => holdDraw(tx, equipment, id))
}

const isDue = ({ clock }: Equipment) =>
  sql`a.status = 'approved' and (a.is_open or a.ends_at <= ${clock.now()})`

/** The activity is held first, so that nobody closes or ends it while its vouchers are given. */
const holdDraw = async (tx: Transaction, equipment: Equipment, activityId: string): Promise<void> => {
  await holdTree(tx)
  const activity = await tx.find(sql`
    select from activities a where a.id = ${activityId} and ${isDue(equipment)} for share`)
  if (!activity) return
  const draw = await tx.find<{ seedSealed: string; unionId: string }>(sql`
    select d.seed_sealed as "seedSealed", a.union_id as "unionId" from draws d join activities a on a.id = d.activity_id
    where d.activity_id = ${activityId} and d.drawn_at is null for update of d`)
  if (!draw) return
  const ctx = systemContext(equipment, `draw:${activityId}`)
  const seed = equipment.sealing.unseal('draw.seed', draw.seedSealed)
  const entries = await readApplicants(tx, equipment.clock, activityId)
  const admitted = entries.filter(({ leftOut }) => leftOut === null)
  const prizes = await listPrizes(tx, activityId)
  const drawn = await giveDrawn(tx, ctx, activityId, inOrder(seed, admitted, prizes))
  await writeDrawn(tx, activityId, entries, drawn)
  await tx.run(sql`
    update draws set drawn_at = ${equipment.clock.now()}, seed = ${seed}, list_digest = ${listDigestOf(admitted, sha256)}
    where activity_id = ${activityId}`)
  await tellApplicants(tx, equipment, activityId, entries, drawn)
  await recordActivityEvent(tx, ctx, {
    activityId,
    unionId: draw.unionId,
    action: 'drawn',
    details: {
      entries: admitted.length,
      leftOut: entries.length - admitted.length,
      given: drawn.filter(({ voucherId }) => voucherId !== null).length,
    },
  })
}

type Prize = { campaignId: string; units: number }

const inOrder = (seed: string, entries: readonly Entry[], prizes: readonly Prize[]): Drawn[] => {
  const byId = new Map(entries.map((entry) => [entry.entryId, entry]))
  return drawOrder(seed, entries, prizes, sha256).map(({ entryId, place, campaignId }) => ({
    ...byId.get(entryId)!,
    place,
    campaignId,
    voucherId: null,
    refusal: null,
  }))
}

const listPrizes = (tx: Transaction, activityId: string) =>
  tx.rows<Prize>(sql`
    select campaign_id as "campaignId", issued_units as units from prizes where activity_id = ${activityId} order by position`)
