import type { Transaction } from '../../platform/database/database.ts'
import type { FederationOptions } from '../generator/federation-options.ts'
import { generateLocalRegions } from '../generator/local-regions.ts'
import type { EmployerRecord, UnionRecord } from '../generator/union-record.ts'
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
  const employers = copyBatch('employers', employerColumns)
  const unionEmployers = copyBatch('union_employers', 'union_id, employer_id, from_on')
  return {
    add: (union: UnionRecord) => {
      unions.add(unionRow(union))
      const { employer } = union
      if (!employer) return
      employers.add([...employerRow(employer), union.createdAt])
      unionEmployers.add([union.id, employer.id, union.foundedOn])
    },
    write: async (tx: Transaction) => {
      for (const batch of [unions, employers, unionEmployers]) await batch.write(tx)
    },
  }
}

const employerColumns = `id, name, credit_code, nature, economic_kind, industry, address, headcount,
  migrant_headcount, head_name, phone, has_wage_bargaining, agreement_until, created_at`

const employerRow = (employer: EmployerRecord) => [
  employer.id,
  employer.name,
  employer.creditCode,
  employer.nature,
  employer.economicKind,
  employer.industry,
  employer.address,
  employer.headcount,
  employer.migrantHeadcount,
  employer.headName,
  employer.phone,
  employer.hasWageBargaining,
  employer.agreementUntil,
]

const unionColumns = `id, superior_id, path, name, level, kind, is_above_base, can_hold_members, region_code, credit_code,
  founded_on, chair_name, legal_person_name, office_phone, address, created_at`

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
  union.chairName,
  union.officePhone,
  union.address,
  union.createdAt,
]
