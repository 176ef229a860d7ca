import type { ReviewSubject } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { formatDay } from '../../../platform/dates.ts'

type Form = Extract<ReviewSubject, { kind: 'member.join' }>['form']

/** Who asks to join, masked, and what the person says about it. */
export const JoinSubject = ({ form }: { form: Form }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`reviews.form.${key}`)
  const person: Fact[] = [
    { label: name('name'), value: form.name },
    { label: name('sex'), value: form.sex && t(`names.sexes.${form.sex}`) },
    { label: name('documentKind'), value: t(`values.identityDocumentKinds.${form.documentKind}`) },
    { label: name('document'), value: form.documentMasked, isCode: true },
    { label: name('phone'), value: form.phoneMasked, isCode: true },
  ]
  const joining: Fact[] = [
    { label: name('personEmployer'), value: form.employerName },
    { label: name('joinedOn'), value: form.joinedOn && formatDay(form.joinedOn), isCode: true },
    { label: name('note'), value: form.note },
  ]
  return (
    <>
      <FactList title={name('person')} facts={person} />
      <FactList title={name('joining')} facts={joining} />
    </>
  )
}
