import type { SimilarUnion } from '@huigong/contract'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'

type SimilarWarningProps = { similar: readonly SimilarUnion[]; isForApplicant?: boolean }

/** What looks like the same union registered twice: to be read, never in the way. */
export const SimilarWarning = ({ similar, isForApplicant = false }: SimilarWarningProps) => {
  const { t } = useTranslation()
  if (similar.length === 0) return null
  return (
    <Alert
      className="similar-unions"
      type="warning"
      showIcon
      title={t('unions.similar.title', { number: similar.length })}
      description={
        <>
          <ul>
            {similar.map((union) => (
              <li key={`${union.found} ${union.name}`}>
                {union.name}
                <span className="similar-unions-why">
                  {[
                    union.superiorName ? t('unions.below', { superior: union.superiorName }) : null,
                    t(`unions.similar.found.${union.found}`),
                    t(`unions.similar.because.${union.because}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <p>{t(isForApplicant ? 'unions.similar.advice' : 'unions.similar.reviewerAdvice')}</p>
        </>
      }
    />
  )
}
