import type { ReviewStatus, ShownGroupTransfer } from '@huigong/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { formatDay, useNumber } from '../../../platform/dates.ts'
import { useNameList } from '../../../platform/name-list.ts'
import { GroupMembersDrawer } from './GroupMembersDrawer.tsx'
import { TransferWay } from './TransferWay.tsx'

type GroupTransferSubjectProps = { id: string; status: ReviewStatus; form: ShownGroupTransfer }

/** How many people move from where to where; each of them, and what became of each, is a list of its own. */
export const GroupTransferSubject = ({ id, status, form }: GroupTransferSubjectProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const names = useNameList()
  const [isOpen, setIsOpen] = useState(false)
  const word = (key: string, values: Record<string, string> = {}) =>
    t(`reviews.subjects.group.${key}`, values)
  const isPending = status === 'pending'
  const left = form.count - form.movable
  const some = names(form.sample.map(({ name }) => name))
  const isAll = form.sample.length >= form.count
  const facts: Fact[] = [
    { label: word('count'), value: word('people', { number: number(form.count) }), isCode: true },
    ...(isPending
      ? [{ label: word('movable'), value: word('people', { number: number(form.movable) }), isCode: true }]
      : []),
    {
      label: t('reviews.subjects.transfer.effectiveOn'),
      value: form.effectiveOn ? formatDay(form.effectiveOn) : t('reviews.subjects.transfer.atOnce'),
      isCode: true,
    },
    { label: word('reason'), value: form.reason, isWide: true },
    {
      label: word('sample'),
      value: isAll ? some : word('andMore', { names: some, number: number(form.count) }),
      isWide: true,
    },
  ]
  return (
    <>
      <TransferWay from={form.fromUnionName} to={form.toUnionName} />
      <FactList title={word('title')} facts={facts} />
      {isPending && left > 0 ? (
        <p className="group-left">{word('notMovable', { number: number(left) })}</p>
      ) : null}
      <div>
        <Button onClick={() => setIsOpen(true)}>{word(isPending ? 'openPending' : 'open')}</Button>
      </div>
      <GroupMembersDrawer id={id} form={form} open={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}
