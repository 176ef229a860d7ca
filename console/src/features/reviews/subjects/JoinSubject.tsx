import type { ReviewSubject } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { formatDay } from '../../../platform/dates.ts'

type Subject = Extract<ReviewSubject, { kind: 'member.join' | 'member.registration' }>
type Form = Pick<Subject['form'], 'name' | 'sex' | 'documentKind' | 'documentMasked' | 'phoneMasked'>

/** Who asks to join or to be put on record, masked, and what the person says about it. */
export const JoinSubject = ({ subject: { kind, form } }: { subject: Subject }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`reviews.form.${key}`)
  const joinedOn: Fact[] =
    kind === 'member.registration' || form.joinedOn
      ? [{ label: name('joinedOn'), value: form.joinedOn && formatDay(form.joinedOn), isCode: true }]
      : []
  const joining: Fact[] = [
    ...joinedOn,
    { label: name('personEmployer'), value: form.employerName },
    { label: name('note'), value: form.note },
  ]
  return (
    <>
      <PersonFacts form={form} />
      <FactList
        title={kind === 'member.join' ? name('joining') : t('reviews.subjects.registration')}
        facts={joining}
      />
    </>
  )
}

/** Who applies: the same for every way into a union. */
export const PersonFacts = ({ form }: { form: Form }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`reviews.form.${key}`)
  const facts: Fact[] = [
    { label: name('name'), value: form.name },
    { label: name('sex'), value: form.sex && t(`names.sexes.${form.sex}`) },
    { label: name('documentKind'), value: t(`values.identityDocumentKinds.${form.documentKind}`) },
    { label: name('document'), value: form.documentMasked, isCode: true },
    { label: name('phone'), value: form.phoneMasked, isCode: true },
  ]
  return <FactList title={name('person')} facts={facts} />
}
