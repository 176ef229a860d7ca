import { ApiError, errorText } from '@huigong/client'
import type { ErrorCode } from '@huigong/contract'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../platform/dates.ts'
import type { Outcome, Refusal } from './decision.ts'

/** What became of the last decision: how many were decided, and each refusal by name with its reason. */
export const OutcomeMessage = ({
  outcome,
  onClose,
}: {
  outcome: Outcome | undefined
  onClose: () => void
}) => {
  const texts = useOutcomeTexts()
  return (
    <div className="review-outcome" role="status">
      {outcome ? (
        <Alert
          role="none"
          showIcon
          type={toneOf(outcome)}
          title={texts.title(outcome)}
          description={refusedOf(outcome).length > 0 ? <Refusals refused={refusedOf(outcome)} /> : undefined}
          closable={{ onClose }}
        />
      ) : null}
    </div>
  )
}

const refusedOf = (outcome: Outcome): readonly Refusal[] =>
  outcome.kind === 'decided' ? outcome.refused : []

const toneOf = (outcome: Outcome) => {
  if (outcome.kind === 'passed') return 'info'
  return outcome.kind === 'decided' && outcome.refused.length === 0 ? 'success' : 'warning'
}

const Refusals = ({ refused }: { refused: readonly Refusal[] }) => {
  const { t, i18n } = useTranslation()
  return (
    <>
      <p>{t('reviews.outcome.refusedMany', { number: refused.length })}</p>
      <ul className="review-refusals">
        {refused.map(({ row, errorCode }) => (
          <li key={row.id}>
            <strong>{row.title}</strong>{' '}
            {errorCode === 'review.already_decided'
              ? t('reviews.outcome.alreadyDecided')
              : errorText(i18n, asError(errorCode))}
          </li>
        ))}
      </ul>
    </>
  )
}

const asError = (code: string) => new ApiError({ code: code as ErrorCode, values: {}, requestId: '' }, 409)

const useOutcomeTexts = () => {
  const { t } = useTranslation()
  const title = (outcome: Outcome): string => {
    if (outcome.kind === 'overtaken') return overtaken(outcome.detail)
    if (outcome.kind === 'passed')
      return t('reviews.outcome.passed', { title: outcome.row.title, union: outcome.unionName })
    const [first] = outcome.decided
    const word = outcome.action === 'approve' ? 'approved' : 'rejected'
    if (!first) return t('reviews.outcome.noneDecided')
    if (outcome.decided.length === 1) return t(`reviews.outcome.${word}`, { title: first.title })
    return t(`reviews.outcome.${word}Many`, { number: outcome.decided.length })
  }
  const overtaken = (detail: Extract<Outcome, { kind: 'overtaken' }>['detail']): string => {
    const event = detail.events.findLast(({ action }) => action === detail.status)
    const status = t(`names.reviewStatuses.${detail.status}`)
    if (!event) return t('reviews.outcome.decidedMeanwhile', { title: detail.title, status })
    return t('reviews.outcome.decidedByOther', {
      title: detail.title,
      name: event.byName ?? t('reviews.outcome.otherPerson'),
      at: formatInstant(event.at),
      action: t(`names.reviewActions.${event.action}`),
    })
  }
  return { title }
}
