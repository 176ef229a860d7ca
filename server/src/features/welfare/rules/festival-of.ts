import type { WelfareRuleForm } from '@huigong/contract'

/** A festival belongs to its own category and to no other. */
export const festivalOf = ({ category, festival }: Pick<WelfareRuleForm, 'category' | 'festival'>) =>
  category === 'festival' ? (festival ?? null) : null
