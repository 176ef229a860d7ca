import type { Employer } from '@huigong/contract'
import { economicKinds } from '@huigong/contract/code-lists/economic-kinds'
import { employerNatures } from '@huigong/contract/code-lists/employer-natures'
import { industries } from '@huigong/contract/code-lists/industries'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../parts/FactList.tsx'
import { useNumber } from '../../platform/dates.ts'
import { codeText } from '../members/code-text.ts'

/** An employer of a record, or of an application, which has its certificate's picture besides. */
type ShownEmployer = Omit<Employer, 'id' | 'fromOn'> & { fromOn?: string; certificateId?: string | null }

type EmployerFactsProps = {
  employer: ShownEmployer
  title?: string
  onlyGiven?: boolean
  /** What its picture is called where it stands. */
  certificateLabel?: string
}

/** Everything about an employer; with `onlyGiven` nothing about what nobody was asked. */
export const EmployerFacts = ({
  employer,
  title,
  onlyGiven = false,
  certificateLabel,
}: EmployerFactsProps) => {
  const facts = useEmployerFacts(employer, certificateLabel)
  const shown = onlyGiven
    ? facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
    : facts
  return <FactList facts={shown} {...(title ? { title } : {})} />
}

const useEmployerFacts = (employer: ShownEmployer, certificateLabel?: string): Fact[] => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  const name = (field: string) => t(`names.employerFields.${field}`)
  const certificate = certificateLabel ?? name('certificateId')
  const count = (value: number | null) => (value === null ? null : number(value))
  const bargains = employer.hasWageBargaining
  return [
    { label: name('name'), value: employer.name },
    { label: name('creditCode'), value: employer.creditCode, isCode: true },
    ...(employer.certificateId
      ? [
          {
            label: certificate,
            value: <AuthorisedImage imageId={employer.certificateId} label={certificate} />,
          },
        ]
      : []),
    { label: name('headName'), value: employer.headName },
    { label: name('phone'), value: employer.phone, isCode: true },
    { label: name('nature'), value: codeText(employerNatures, employer.nature, i18n.language) },
    { label: name('economicKind'), value: codeText(economicKinds, employer.economicKind, i18n.language) },
    { label: name('industry'), value: codeText(industries, employer.industry, i18n.language) },
    {
      label: name('hasWageBargaining'),
      value: bargains === null ? null : t(`names.yesOrNo.${bargains ? 'yes' : 'no'}`),
    },
    { label: name('agreementUntil'), value: employer.agreementUntil, isCode: true },
    { label: name('headcount'), value: count(employer.headcount), isCode: true },
    { label: name('migrantHeadcount'), value: count(employer.migrantHeadcount), isCode: true },
    { label: name('address'), value: employer.address },
    { label: name('note'), value: employer.note },
    ...(employer.fromOn ? [{ label: t('employers.fromOn'), value: employer.fromOn, isCode: true }] : []),
  ]
}
