import type { PersonMerge } from '../features/access/index.ts'
import { mergeEntries } from '../features/draws/index.ts'
import { mergeVouchers } from '../features/vouchers/index.ts'
import { mergeSums } from '../features/welfare/index.ts'

/**
 * Everything besides records and memberships that belongs to a person: it follows when two records become one. In the order in
 * which a draw takes them, so that neither waits for the other in a circle.
 */
export const personMerges: readonly PersonMerge[] = [mergeEntries, mergeVouchers, mergeSums]
