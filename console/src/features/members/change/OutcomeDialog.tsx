import type { ChangeOutcome, MemberAction } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { isEnding } from './action-rules.ts'
import { RefusedMembers } from './RefusedMembers.tsx'

type OutcomeDialogProps = {
  action: MemberAction
  outcome: ChangeOutcome
  on: string
  onClose: () => void
}

/** How many it met, who was left out, and where to find them now. */
export const OutcomeDialog = ({ action, outcome, on, onClose }: OutcomeDialogProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const { done, planned, refused, refusedCount } = outcome
  const name = t(`names.memberActions.${action}`)
  return (
    <Modal
      open
      title={t('members.change.outcome.title', { action: name })}
      onCancel={onClose}
      footer={
        <Button type="primary" autoFocus onClick={onClose}>
          {t('members.change.outcome.close')}
        </Button>
      }
    >
      <div className="stack" role="status">
        {done > 0 ? (
          <p className="members-count">
            {t(`members.change.outcome.done.${action}`, { count: done, number: number(done) })}
          </p>
        ) : null}
        {planned > 0 ? (
          <p className="members-count">
            {t('members.change.outcome.planned', {
              count: planned,
              number: number(planned),
              on,
              action: name,
            })}
          </p>
        ) : null}
        {done + planned === 0 ? <p>{t('members.change.outcome.nobody')}</p> : null}
        <RefusedMembers refused={refused} count={refusedCount} />
        {done > 0 && isEnding(action) ? (
          <Link to="/members/ended">{t('members.change.outcome.toEnded')}</Link>
        ) : null}
        {planned > 0 ? <Link to="/members/plans">{t('members.change.outcome.toPlans')}</Link> : null}
      </div>
    </Modal>
  )
}
