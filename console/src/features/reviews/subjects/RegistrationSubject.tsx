import { baseKinds, type ReviewSubject } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { RegistrationFacts } from '../../unions/registration/RegistrationFacts.tsx'
import { SimilarWarning } from '../../unions/registration/SimilarWarning.tsx'

type Subject = Extract<ReviewSubject, { kind: 'union.registration' }>

type RegistrationSubjectProps = {
  subject: Subject
  review: { applicantName: string | null; applicantPhoneMasked?: string }
}

/** The form of seed 000, section 3 and of seed 002, what it may be a double of, and who submitted it from where. */
export const RegistrationSubject = ({ subject, review }: RegistrationSubjectProps) => {
  const { t } = useTranslation()
  const { form, similar } = subject
  const name = (key: string) => t(`reviews.form.${key}`)
  const applicant: Fact[] = [
    { label: name('name'), value: review.applicantName ?? t('reviews.noName') },
    ...(review.applicantPhoneMasked
      ? [{ label: name('phone'), value: review.applicantPhoneMasked, isCode: true }]
      : []),
    { label: t('unions.entrance'), value: t(`names.registrationEntrances.${form.entrance}`) },
  ]
  return (
    <>
      <SimilarWarning similar={similar} />
      <RegistrationFacts
        form={{ ...form, isBase: baseKinds.includes(form.kind) }}
        employerCertificate={name('employerCertificate')}
        unionCertificate={name('unionCertificate')}
      />
      <FactList title={name('applicant')} facts={applicant} />
    </>
  )
}
