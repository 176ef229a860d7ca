import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../parts/FactList.tsx'
import type { RegistrationValues } from './registration-values.ts'

/** A registration as facts: in the summary before submitting and in the list of one's applications. */
export const RegistrationFacts = ({ values }: { values: RegistrationValues }) => {
  const { t } = useTranslation()
  const pictureOf = (imageId: string | null | undefined, label: string) =>
    imageId ? <AuthorisedImage imageId={imageId} label={label} /> : null
  const ownFacts: Fact[] = [
    { label: t('unions.unionCreditCode'), value: values.unionCreditCode, isCode: true },
    {
      label: t('unions.unionCertificate'),
      value: pictureOf(values.unionCertificateId, t('unions.unionCertificate')),
    },
  ]
  const facts: Fact[] = [
    { label: t('unions.employerName'), value: values.employerName },
    { label: t('unions.employerCreditCode'), value: values.employerCreditCode, isCode: true },
    {
      label: t('unions.employerCertificate'),
      value: pictureOf(values.employerCertificateId, t('unions.employerCertificate')),
    },
    { label: t('unions.unionName'), value: values.unionName },
    {
      label: t('unions.independence'),
      value: values.isIndependent ? t('unions.isIndependent') : t('unions.notIndependent'),
    },
    ...(values.isIndependent ? ownFacts : []),
    { label: t('unions.superior'), value: values.superiorName },
    { label: t('unions.officePhone'), value: values.officePhone?.trim(), isCode: true },
  ]
  return <FactList facts={facts} />
}
