import type { WelfareDocumentKind } from '@huigong/contract'
import type { PrintedCell, PrintedColumn, PrintedTable } from '../../../platform/pdf/printed-table.ts'

export type Row = readonly PrintedCell[]

/** What is around the rows, in the words with which it was issued: it is frozen with them. */
export type Frame = {
  version: 1
  kind: WelfareDocumentKind
  number: string
  issuer: string
  heading: string
  facts: [name: string, value: string][]
  columns: PrintedColumn[]
  totals: Row
  foot: [name: string, value: string][]
  signatures: string[]
  address: string
  createdAt: string
}

/** A frozen sheet as it is printed: the digest stands on it, and so cannot be a part of what it is a digest of. */
export const printedTable = (
  frame: Frame,
  rows: () => AsyncIterable<Row>,
  { algorithm, digest }: { algorithm: string; digest: string },
): PrintedTable => ({
  issuer: frame.issuer,
  heading: frame.heading,
  facts: frame.facts,
  columns: frame.columns,
  rows,
  totals: frame.totals,
  foot: [...frame.foot, [`内容摘要（${algorithm}）`, digest], ['核验地址', frame.address]],
  signatures: frame.signatures,
  address: frame.address,
  addressName: '扫码核验真伪',
  edge: `${frame.number}  ${algorithm} ${digest}`,
  pageOf: (page, pages) => `第 ${page} 页 / 共 ${pages} 页`,
  createdAt: new Date(frame.createdAt),
})
