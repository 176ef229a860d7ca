import type { ReviewKind, ReviewRow } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import type { Decision } from './decision.ts'
import { reviewOptions } from './review-queries.ts'

const shownNames = 3

/** What a decision is about to do, to whom; `warning` is what it would be refused for. */
export const useDecisionTexts = (kind: ReviewKind, { action, rows }: Decision) => {
  const { t } = useTranslation()
  const approval = useApprovalTexts(kind, rows)
  const number = rows.length
  const title = rows[0]?.title ?? ''
  const names = rows
    .slice(0, shownNames)
    .map((row) => row.title)
    .join(t('reviews.decide.separator'))
  const listed = t(number > shownNames ? 'reviews.decide.theseAndMore' : 'reviews.decide.these', {
    names,
    number,
  })
  const isOne = number === 1
  if (action === 'reject') {
    return {
      title: isOne
        ? t('reviews.decide.rejectTitle', { title })
        : t('reviews.decide.rejectManyTitle', { number }),
      names: isOne ? undefined : listed,
      effect: t('reviews.decide.rejectEffect'),
    }
  }
  return {
    title: isOne ? t('reviews.decide.approveTitle') : t('reviews.decide.approveManyTitle', { number }),
    names: isOne ? undefined : listed,
    ...approval,
  }
}

/** For a transfer it depends on what was submitted; the opened row has read that already. */
const useApprovalTexts = (
  kind: ReviewKind,
  rows: readonly ReviewRow[],
): { effect: string; warning?: string } => {
  const { t } = useTranslation()
  const number = useNumber()
  const row = rows.length === 1 ? rows[0] : undefined
  const depends = kind === 'member.transfer' || kind === 'member.group_transfer'
  const review = useQuery({ ...reviewOptions(row?.id ?? ''), enabled: depends && row !== undefined })
  const title = row?.title ?? ''
  if (!row) return { effect: t(`reviews.decide.approveManyEffect.${kind}`) }
  const effect = t(`reviews.decide.approveEffect.${kind}`, { title })
  const subject = review.data?.subject
  if (subject?.kind === 'member.group_transfer') {
    const { count, movable } = subject.form
    return { effect: t('reviews.decide.groupEffect', { people: number(count), movable: number(movable) }) }
  }
  if (subject?.kind !== 'member.transfer') return { effect }
  const { step, toUnionName, holdsOffice } = subject.form
  return {
    effect: step === 'releasing' ? t('reviews.decide.releasing', { title, union: toUnionName }) : effect,
    ...(holdsOffice ? { warning: t('reviews.decide.holdsOffice', { title }) } : {}),
  }
}
