import { errorText } from '@huigong/client'
import type { MovePreview } from '@huigong/contract'
import { Alert, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../../parts/FactList.tsx'
import { useNumber } from '../../../platform/dates.ts'

type MovePreviewPanelProps = { preview: MovePreview | undefined; isLoading: boolean; problem: unknown }

/** Who would decide, and how much would follow the union; or why it cannot go there. */
export const MovePreviewPanel = ({ preview, isLoading, problem }: MovePreviewPanelProps) => {
  const { t, i18n } = useTranslation()
  return (
    <section className="panel stack" aria-live="polite" aria-busy={isLoading}>
      <h2 className="section-title">{t('ownUnion.move.previewTitle')}</h2>
      {isLoading ? <Skeleton active title={false} paragraph={{ rows: 4 }} /> : null}
      {!isLoading && problem ? <Alert type="error" showIcon title={errorText(i18n, problem)} /> : null}
      {!isLoading && !problem && preview ? <Meaning preview={preview} /> : null}
      {!isLoading && !problem && !preview ? <p className="soft">{t('ownUnion.move.previewEmpty')}</p> : null}
    </section>
  )
}

const Meaning = ({ preview }: { preview: MovePreview }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const name = (key: string) => t(`ownUnion.move.${key}`)
  return (
    <>
      {preview.pendingReviews > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('ownUnion.move.pendingWarning', { number: number(preview.pendingReviews) })}
        />
      ) : null}
      <FactList
        facts={[
          { label: name('union'), value: preview.unionName, isWide: true },
          { label: name('from'), value: preview.fromSuperiorName, isWide: true },
          { label: name('to'), value: preview.toSuperiorName, isWide: true },
          { label: name('decidedBy'), value: preview.decidingUnionName, isWide: true },
          { label: name('unions'), value: number(preview.unions) },
          { label: name('members'), value: number(preview.members) },
        ]}
      />
    </>
  )
}
