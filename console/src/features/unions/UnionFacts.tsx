import type { UnionDetail } from '@huigong/contract'
import { unionForms } from '@huigong/contract/code-lists/union-forms'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../parts/FactList.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatInstant, useNumber } from '../../platform/dates.ts'
import { codeText } from '../members/code-text.ts'
import { UnionEmployers } from './UnionEmployers.tsx'

type UnionFactsProps = {
  union: UnionDetail
  /** Figures of a union above the own one lie outside reach. */
  isAbove?: boolean
  /** Leaves out what nobody has filled in. */
  onlyGiven?: boolean
}

/** What may be known of one union: its record, the people who answer for it, figures, employers. */
export const UnionFacts = ({ union, isAbove = false, onlyGiven = false }: UnionFactsProps) => {
  const { t } = useTranslation()
  const record = useRecord(union)
  const contact = useContact(union)
  const figures = useFigures(union)
  const shown = (facts: Fact[]) =>
    onlyGiven ? facts.filter(({ value }) => value !== null && value !== undefined && value !== '') : facts
  return (
    <div className="stack">
      <FactList title={t('unions.facts.record')} facts={shown(record)} />
      <FactList title={t('unions.facts.contact')} facts={shown(contact)} />
      {isAbove ? null : <FactList title={t('unions.facts.figures')} facts={shown(figures)} />}
      <UnionEmployers union={union} />
    </div>
  )
}

const useRecord = (union: UnionDetail): Fact[] => {
  const { t, i18n } = useTranslation()
  const field = (name: string) => t(`names.informationFields.${name}`)
  const status = (
    <StatusTag tone={union.status === 'active' ? 'good' : 'neutral'}>
      {t(`names.unionStatuses.${union.status}`)}
    </StatusTag>
  )
  const certificate = union.certificateId && (
    <AuthorisedImage imageId={union.certificateId} label={field('certificateId')} />
  )
  return [
    { label: field('name'), value: union.name },
    { label: field('shortName'), value: union.shortName },
    { label: t('unions.status'), value: status },
    { label: t('unions.level'), value: t(`names.unionLevels.${union.level}`) },
    { label: field('kind'), value: t(`names.unionKinds.${union.kind}`) },
    { label: field('form'), value: codeText(unionForms, union.form, i18n.language) },
    { label: t('unions.superior'), value: union.superiorName },
    { label: field('regionCode'), value: union.regionName },
    { label: field('creditCode'), value: union.creditCode, isCode: true },
    { label: field('foundedOn'), value: union.foundedOn, isCode: true },
    { label: t('unions.registeredAt'), value: formatInstant(union.createdAt), isCode: true },
    ...(union.cancelledAt
      ? [{ label: t('unions.cancelledAt'), value: formatInstant(union.cancelledAt), isCode: true }]
      : []),
    { label: field('certificateId'), value: certificate },
  ]
}

const useContact = (union: UnionDetail): Fact[] => {
  const { t } = useTranslation()
  const field = (name: string) => t(`names.informationFields.${name}`)
  return [
    { label: field('chairName'), value: union.chairName },
    { label: field('legalPersonName'), value: union.legalPersonName },
    { label: field('legalPersonDocument'), value: union.legalPersonDocumentMasked, isCode: true },
    { label: field('officePhone'), value: union.officePhone, isCode: true },
    { label: field('email'), value: union.email },
    { label: field('address'), value: union.address },
    { label: field('postcode'), value: union.postcode, isCode: true },
  ]
}

/** What the records count, beside what the union reports. */
const useFigures = (union: UnionDetail): Fact[] => {
  const { t } = useTranslation()
  const number = useNumber()
  const given = (value: number | null) => (value === null ? null : number(value))
  const reported =
    union.reportedMembers !== null && union.reportedOn !== null
      ? t('unions.reportedOn', { members: number(union.reportedMembers), on: union.reportedOn })
      : given(union.reportedMembers)
  return [
    {
      label: t('unions.members'),
      value: t('unions.membersOfWhom', {
        members: number(union.figures.members),
        verified: number(union.figures.verifiedMembers),
      }),
    },
    ...(union.isAboveBase
      ? [
          { label: t('unions.childUnions'), value: number(union.figures.childUnions) },
          { label: t('unions.unionsBelow'), value: number(union.figures.unionsBelow) },
        ]
      : []),
    { label: t('names.informationFields.reportedMembers'), value: reported },
    { label: t('names.informationFields.fullTimeStaff'), value: given(union.fullTimeStaff) },
  ]
}
