import type { SelectionPreview } from '@huigong/contract'
import { Alert, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { RefusedMembers } from './RefusedMembers.tsx'
import type { SelectionPreviewState } from './use-selection-preview.ts'

type SelectionSummaryProps = {
  state: SelectionPreviewState
  /** What will be done, for so many: `members.change.will.retire`. */
  words: string
}

/** How many and whom it will meet, and who cannot be taken along and why, before anything happens. */
export const SelectionSummary = ({ state, words }: SelectionSummaryProps) => {
  const { t } = useTranslation()
  if (state.failure) return <ErrorState error={state.failure} onRetry={() => void state.retry()} />
  if (!state.preview) return <Skeleton active title={false} paragraph={{ rows: 2 }} />
  return (
    <div className="stack" role="status">
      {state.hasChanged ? (
        <Alert role="none" type="info" showIcon title={t('members.change.recounted')} />
      ) : null}
      <Chosen preview={state.preview} words={words} />
      <RefusedMembers refused={state.preview.refused} count={state.preview.refusedCount} />
    </div>
  )
}

/** As many names as are read at a glance. */
const named = 9

const Chosen = ({ preview, words }: { preview: SelectionPreview; words: string }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const { count, sample } = preview
  if (count === 0) return <p className="members-nobody">{t('members.change.nobody')}</p>
  return (
    <section>
      <p className="members-count">{t(words, { count, number: number(count) })}</p>
      <ul className="members-sample">
        {sample.slice(0, named).map((member) => (
          <li key={member.id}>
            {member.name} <span className="soft numbers">{member.documentMasked}</span>
          </li>
        ))}
        {count > named ? (
          <li className="soft">{t('members.change.more', { number: number(count - named) })}</li>
        ) : null}
      </ul>
    </section>
  )
}
