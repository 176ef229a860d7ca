import type { PersonMerge } from '../features/access/index.ts'
import { mergeEntries } from '../features/draws/index.ts'
import { mergeVouchers } from '../features/vouchers/index.ts'
import { mergeSums } from '../features/welfare/index.ts'

/** Everything besides records and memberships that belongs to a person: it follows when two records become one. */
export const personMerges: readonly PersonMerge[] = [mergeVouchers, mergeSums, mergeEntries]
