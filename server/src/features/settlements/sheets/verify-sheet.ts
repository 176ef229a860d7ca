import type { DocumentVerification } from '@huigong/contract'
import { amountInWords } from '@huigong/contract/values/amount-in-words'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import type { Context } from '../../access/index.ts'
import { statusNow } from '../statements/settlement-row.ts'

type Found = Omit<DocumentVerification, 'asOf' | 'createdAt' | 'amountInWords'> & {
  asOf: Date
  createdAt: Date
}

const aMinute: Limit = { name: 'document.verify', times: 30, withinSeconds: 60 }

/** What stands behind the code on a sheet, for anybody who has it: sums and digests, nobody's name. */
export const verifySheet = async (ctx: Context, code: string): Promise<DocumentVerification> => {
  await countAttempt(ctx.database, aMinute, ctx.remoteAddress, ctx.clock.now())
  const found = await ctx.database.find<Found>(sql`
    select d.number, d.kind, d.union_name as "unionName", d.title, d.as_of as "asOf", d.created_at as "createdAt", d.rows,
      d.units, d.amount_in_fen as "amountInFen", d.digest, d.digest_algorithm as "digestAlgorithm",
      w.sha256 as "workbookSha256", p.sha256 as "pdfSha256",
      case when s.id is not null then ${statusNow(ctx)} end as status
    from welfare_documents d
      left join welfare_document_files w on w.document_id = d.id and w.format = 'xlsx'
      left join welfare_document_files p on p.document_id = d.id and p.format = 'pdf'
      left join settlements s on s.id = d.settlement_id
    where d.code = ${code}`)
  if (!found) throw new DomainError('thing.not_found')
  return {
    ...found,
    asOf: found.asOf.toISOString(),
    createdAt: found.createdAt.toISOString(),
    amountInWords: amountInWords(found.amountInFen),
  }
}
