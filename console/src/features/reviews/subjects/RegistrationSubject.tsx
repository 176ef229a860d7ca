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
    { name: name('employerName'), value: form.employerName },
    { name: name('employerCreditCode'), value: form.employerCreditCode, isCode: true },
    {
      name: name('employerCertificate'),
      value: <Certificate id={form.employerCertificateId} label={name('employerCertificate')} />,
    },
  ]
  const independent: Fact[] = [
    { name: name('unionCreditCode'), value: form.unionCreditCode, isCode: true },
    {
      name: name('unionCertificate'),
      value: form.unionCertificateId && (
        <Certificate id={form.unionCertificateId} label={name('unionCertificate')} />
      ),
    },
  ]
  const union: Fact[] = [
    { name: name('unionName'), value: form.unionName },
    { name: name('superior'), value: form.superiorName },
    { name: name('isIndependent'), value: t(`names.yesOrNo.${form.isIndependent ? 'yes' : 'no'}`) },
    ...(form.isIndependent ? independent : []),
    { name: name('officePhone'), value: form.officePhone, isCode: true },
  ]
  const applicant: Fact[] = [
    { name: name('name'), value: review.applicantName ?? t('reviews.noName') },
    { name: name('phone'), value: review.applicantPhoneMasked, isCode: true },
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
