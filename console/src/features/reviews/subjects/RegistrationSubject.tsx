import type { ReviewDetail, ReviewSubject } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'

type Form = Extract<ReviewSubject, { kind: 'union.registration' }>['form']

type RegistrationSubjectProps = { form: Form; review: ReviewDetail }

/** The form of seed 000, section 3: the employer with its certificate, the union with its own, the superior. */
export const RegistrationSubject = ({ form, review }: RegistrationSubjectProps) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`reviews.form.${key}`)
  const employer: Fact[] = [
    { label: name('employerName'), value: form.employerName },
    { label: name('employerCreditCode'), value: form.employerCreditCode, isCode: true },
    {
      label: name('employerCertificate'),
      value: <Certificate id={form.employerCertificateId} label={name('employerCertificate')} />,
    },
  ]
  const independent: Fact[] = [
    { label: name('unionCreditCode'), value: form.unionCreditCode, isCode: true },
    {
      label: name('unionCertificate'),
      value: form.unionCertificateId && (
        <Certificate id={form.unionCertificateId} label={name('unionCertificate')} />
      ),
    },
  ]
  const union: Fact[] = [
    { label: name('unionName'), value: form.unionName },
    { label: name('superior'), value: form.superiorName },
    { label: name('isIndependent'), value: t(`names.yesOrNo.${form.isIndependent ? 'yes' : 'no'}`) },
    ...(form.isIndependent ? independent : []),
    { label: name('officePhone'), value: form.officePhone, isCode: true },
  ]
  const applicant: Fact[] = [
    { label: name('name'), value: review.applicantName ?? t('reviews.noName') },
    { label: name('phone'), value: review.applicantPhoneMasked, isCode: true },
  ]
  return (
    <>
      <FactList title={name('employer')} facts={employer} />
      <FactList title={name('union')} facts={union} />
      <FactList title={name('applicant')} facts={applicant} />
    </>
  )
}

const Certificate = ({ id, label }: { id: string; label: string }) => (
  <AuthorisedImage imageId={id} label={label} />
)
