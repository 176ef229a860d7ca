import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { encryptWorkbook } from '../../platform/spreadsheet/encrypt-workbook.ts'
import { writeWorkbook } from '../../platform/spreadsheet/write-workbook.ts'
import { type Context, type Equipment, systemContext } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { recordAccess } from '../privacy/index.ts'
import { readSettings } from '../settings/index.ts'
import { filePurpose, passwordPurpose } from './export-row.ts'
import { type AskedExport, exportSheet } from './export-sheet.ts'
import { makePassword } from './make-password.ts'
import { readMembers } from './read-members.ts'

type Building = Omit<AskedExport, 'at'> & {
  unionId: string
  unionPath: string
  accountId: string
  formerKey: string | null
  storageKey: string
}

/**
 * Job: makes the file of an export. Killed at any moment it begins again, under another key: of two that build at once
 * the later one's file is handed out, and the earlier one takes its own away.
 */
export const buildExport = async (equipment: Equipment, exportId: string): Promise<void> => {
  const ctx = systemContext(equipment, `export:${exportId}`)
  const building = await begin(ctx, exportId)
  if (!building) return
  const { plain, people } = await writeMembers(ctx, building)
  const password = building.scope === 'verified' ? makePassword() : null
  const bytes = password ? await encryptWorkbook(plain, password) : plain
  await ctx.objectStorage.put(building.storageKey, ctx.sealing.sealBytes(filePurpose, bytes))
  const isOurs = await finish(ctx, building, people, password)
  if (!isOurs) await ctx.objectStorage.delete(building.storageKey)
}

const begin = async (ctx: Context, id: string): Promise<Building | undefined> => {
  const storageKey = `exports/${id}/${v7()}`
  const building = await ctx.transaction(async (tx) => {
    const row = await tx.find<Omit<Building, 'storageKey'>>(sql`
      select e.id, e.union_id as "unionId", u.name as "unionName", u.path::text as "unionPath",
        e.account_id as "accountId", coalesce(a.name, '') as "byName", e.scope, e.purpose, e.fields, e.language,
        e.storage_key as "formerKey"
      from member_exports e join unions u on u.id = e.union_id join accounts a on a.account_id = e.account_id
      where e.id = ${id} and e.status = 'building' for update of e`)
    if (row) await tx.run(sql`update member_exports set storage_key = ${storageKey} where id = ${id}`)
    return row && { ...row, storageKey }
  })
  if (building?.formerKey) await ctx.objectStorage.delete(building.formerKey)
  return building
}

/** Everybody in the file is of one moment, and so is the list of whom it shows. */
const writeMembers = (ctx: Context, building: Building): Promise<{ plain: Buffer; people: string[] }> =>
  ctx.transaction(async (tx) => {
    await tx.run(sql`set transaction isolation level repeatable read, read only`)
    const people: string[] = []
    const sheet = exportSheet({ ...building, at: momentInShanghai(ctx) }, noting(people))
    const stream = new PassThrough()
    const [plain] = await Promise.all([buffer(stream), writeWorkbook(stream, { sheets: [sheet] })])
    return { plain, people }

    async function* noting(noted: string[]) {
      for await (const member of readMembers(tx, ctx, building.unionPath, building.scope)) {
        noted.push(member.personId)
        yield member
      }
    }
  })

/** Who was shown is noted with the file becoming ready, or neither. Answers whether it did. */
const finish = (ctx: Context, building: Building, people: readonly string[], password: string | null) =>
  ctx.transaction(async (tx) => {
    const { id, unionId, accountId, storageKey, purpose } = building
    const at = ctx.clock.now()
    const { exportHours } = await readSettings(tx)
    const isOurs = await tx.run(sql`
      update member_exports set status = 'ready', rows = ${people.length}, ready_at = ${at},
        expires_at = ${new Date(at.getTime() + exportHours * 3_600_000)},
        password_sealed = ${password ? ctx.sealing.seal(passwordPurpose, password) : null}
      where id = ${id} and status = 'building' and storage_key = ${storageKey}`)
    if (!isOurs) return false
    await recordAccess(tx, people, { kind: 'export', reason: purpose, unionId, accountId, at })
    await sendNotice(tx, ctx, {
      accountId,
      kind: 'export.ready',
      values: { unionName: building.unionName },
    })
    await recordFact(tx, ctx, {
      action: 'export.ready',
      unionId,
      objectKind: 'export',
      objectId: id,
      details: { rows: people.length },
    })
    return true
  })

const momentInShanghai = (ctx: Context): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(ctx.clock.now())
