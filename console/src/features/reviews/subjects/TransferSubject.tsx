import type { ReviewSubject } from '@huigong/contract'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { formatDay } from '../../../platform/dates.ts'
import { PersonFacts } from './JoinSubject.tsx'
import { TransferWay } from './TransferWay.tsx'

type Form = Extract<ReviewSubject, { kind: 'member.transfer' }>['form']

/** Who goes from where to where and when, which of the two unions is asked, and what stands in the way. */
export const TransferSubject = ({ form, isPending }: { form: Form; isPending: boolean }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`reviews.subjects.transfer.${key}`)
  const word = (key: string) => t(`reviews.form.${key}`)
  const facts: Fact[] = [
    ...(isPending ? [{ label: name('step'), value: name(`steps.${form.step}`) }] : []),
    {
      label: name('effectiveOn'),
      value: form.effectiveOn ? formatDay(form.effectiveOn) : name('atOnce'),
      isCode: true,
    },
    ...(form.joinedOn ? [{ label: word('joinedOn'), value: formatDay(form.joinedOn), isCode: true }] : []),
    { label: word('personEmployer'), value: form.employerName },
    { label: word('note'), value: form.note },
  ]
  return (
    <>
      <TransferWay from={form.fromUnionName} to={form.toUnionName} />
      {isPending && form.holdsOffice ? (
        <Alert
          type="warning"
          showIcon
          role="none"
          title={name('holdsOffice')}
          description={name('holdsOfficeHint')}
        />
      ) : null}
      <FactList title={name('title')} facts={facts} />
      <PersonFacts form={form} />
    </>
  )
}
