import type { Transaction } from '../../platform/database/database.ts'
import type { FederationOptions } from '../generator/federation-options.ts'
import { generateLocalRegions } from '../generator/local-regions.ts'
import type { UnionRecord } from '../generator/union-record.ts'
import { generateUnions } from '../generator/unions.ts'
import { copyBatch } from './copy-batch.ts'

const unionsPerBatch = 20_000

/** Copies the local regions, the tree of unions and their employers. */
export const loadUnions = async (tx: Transaction, options: FederationOptions): Promise<void> => {
  const regions = copyBatch('regions', 'code, name, parent_code, level, is_local')
  for (const region of generateLocalRegions(options))
    regions.add([region.code, region.name, region.parentCode, region.level, region.isLocal])
  await regions.write(tx)
  const batches = unionBatches()
  for (const union of generateUnions(options)) {
    batches.add(union)
    if (union.index % unionsPerBatch === unionsPerBatch - 1) await batches.write(tx)
  }
  await batches.write(tx)
}

const unionBatches = () => {
  const unions = copyBatch('unions', unionColumns)
  const employers = copyBatch(
    'employers',
    'id, name, credit_code, nature, economic_kind, industry, address, headcount, created_at',
  )
  const unionEmployers = copyBatch('union_employers', 'union_id, employer_id, from_on')
  return {
    add: (union: UnionRecord) => {
      unions.add(unionRow(union))
      const { employer } = union
      if (!employer) return
      const { id, name, creditCode, nature, economicKind, industry, address, headcount } = employer
      employers.add([
        id,
        name,
        creditCode,
        nature,
        economicKind,
        industry,
        address,
        headcount,
        union.createdAt,
      ])
      unionEmployers.add([union.id, id, union.foundedOn])
    },
    write: async (tx: Transaction) => {
      for (const batch of [unions, employers, unionEmployers]) await batch.write(tx)
    },
  }
}

const unionColumns = `id, superior_id, path, name, level, kind, is_above_base, can_hold_members, region_code, credit_code,
  founded_on, chair_name, office_phone, created_at`

const unionRow = (union: UnionRecord) => [
  union.id,
  union.parentId,
  union.path,
  union.name,
  union.level,
  union.kind,
  union.isAboveBase,
  union.canHoldMembers,
  union.regionCode,
  union.creditCode,
  union.foundedOn,
  union.chairName,
  union.officePhone,
  union.createdAt,
]
