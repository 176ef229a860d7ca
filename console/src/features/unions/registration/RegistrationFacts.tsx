import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { EmployerFacts } from '../../employers/EmployerFacts.tsx'
import type { ShownValues } from './registration-values.ts'
import './registration.css'

type RegistrationFactsProps = { form: ShownValues; employerCertificate?: string; unionCertificate?: string }

/** A registration as facts: before submitting, in the list of one's applications, and for who decides. */
export const RegistrationFacts = ({ form, ...labels }: RegistrationFactsProps) => {
  const { t } = useTranslation()
  const union = useUnionFacts(form, labels.unionCertificate)
  const employers = form.employers ?? []
  const titleOf = (index: number) =>
    employers.length > 1 ? t('unions.employerOf', { number: index + 1 }) : t('unions.employerInformation')
  return (
    <div className="stack">
      {employers.map((employer, index) => (
        <EmployerFacts
          // biome-ignore lint/suspicious/noArrayIndexKey: the frozen list of an application never changes its order
          key={index}
          employer={employer}
          title={titleOf(index)}
          certificateLabel={labels.employerCertificate ?? t('unions.employerCertificate')}
          onlyGiven
        />
      ))}
      <FactList title={t('unions.unionInformation')} facts={union} />
    </div>
  )
}

const useUnionFacts = (form: ShownValues, unionCertificate?: string): Fact[] => {
  const { t } = useTranslation()
  const certificate = unionCertificate ?? t('unions.unionCertificate')
  const hasOwn = form.isIndependent || form.unionCreditCode || form.unionCertificateId
  const proof: Fact[] = [
    { label: t('unions.unionCreditCode'), value: form.unionCreditCode, isCode: true },
    {
      label: certificate,
      value: form.unionCertificateId && (
        <AuthorisedImage imageId={form.unionCertificateId} label={certificate} />
      ),
    },
  ]
  const legalPerson: Fact[] = [
    { label: t('names.informationFields.legalPersonName'), value: form.legalPersonName },
    {
      label: t('names.informationFields.legalPersonDocument'),
      value: form.legalPersonDocumentMasked,
      isCode: true,
    },
  ]
  return [
    { label: t('unions.unionName'), value: form.unionName },
    { label: t('unions.kind'), value: form.kind && t(`names.unionKinds.${form.kind}`) },
    ...(form.isBase
      ? [
          {
            label: t('unions.independence'),
            value: form.isIndependent ? t('unions.isIndependent') : t('unions.notIndependent'),
          },
        ]
      : [{ label: t('unions.level'), value: form.level && t(`names.unionLevels.${form.level}`) }]),
    ...(hasOwn ? proof : []),
    { label: t('unions.superior'), value: form.superiorName },
    { label: t('unions.region'), value: form.regionName ?? form.regionCode },
    { label: t('unions.officePhone'), value: form.officePhone, isCode: true },
    ...(form.legalPersonName || form.legalPersonDocumentMasked ? legalPerson : []),
  ]
}
