import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import type { ActionProps } from './action-props.ts'
import { EndDialog } from './EndDialog.tsx'

export const EndButton = ({ activity, refusal, size }: ActionProps) => {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <GuardedButton
        {...(size ? { size } : {})}
        may="activities.manage"
        refusal={refusal}
        aria-label={`${t('activities.actions.end')} · ${activity.title}`}
        onClick={() => setIsAsking(true)}
      >
        {t('activities.actions.end')}
      </GuardedButton>
      {isAsking ? <EndDialog activity={activity} onClose={() => setIsAsking(false)} /> : null}
    </>
  )
}
