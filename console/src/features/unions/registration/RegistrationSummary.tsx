import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { RegistrationFacts } from './RegistrationFacts.tsx'
import { type RegistrationValues, shownOf } from './registration-values.ts'
import { SimilarWarning } from './SimilarWarning.tsx'
import { useSimilarUnions } from './use-similar-unions.ts'

type RegistrationSummaryProps = {
  values: RegistrationValues
  isSending: boolean
  onBack: () => void
  onSubmit: () => void
}

/** What will be submitted, to be read once more. */
export const RegistrationSummary = ({ values, isSending, onBack, onSubmit }: RegistrationSummaryProps) => {
  const { t } = useTranslation()
  const similar = useSimilarUnions(values.unionName ?? '', values.isBase ? values.employers : [])
  return (
    <section className="panel stack">
      <h2 className="section-title">{t('unions.checkTitle')}</h2>
      <p>{t('unions.checkLead', { superior: values.superiorName ?? '' })}</p>
      <SimilarWarning similar={similar} isForApplicant />
      <RegistrationFacts form={shownOf(values)} />
      <div className="row">
        <Button type="primary" loading={isSending} onClick={onSubmit}>
          {t('unions.submitApplication')}
        </Button>
        <Button disabled={isSending} onClick={onBack}>
          {t('unions.backToForm')}
        </Button>
      </div>
    </section>
  )
}
