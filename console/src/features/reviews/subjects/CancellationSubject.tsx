import type { ReviewSubject } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { useNumber } from '../../../platform/dates.ts'

type Cancellation = Extract<ReviewSubject, { kind: 'union.cancellation' }>

/** Why a union is to end, on what basis, what becomes of its money, and what will follow. */
export const CancellationSubject = ({ subject }: { subject: Cancellation }) => {
  const { form, blockers, effects } = subject
  const { t } = useTranslation()
  const number = useNumber()
  const name = (key: string) => t(`ownUnion.cancellation.${key}`)
  const facts: Fact[] = [
    { label: name('reason'), value: form.reason, isWide: true },
    { label: name('basis'), value: form.basis, isWide: true },
    { label: name('assets'), value: form.assetsStatement, isWide: true },
    { label: name('debts'), value: form.debtsStatement, isWide: true },
    { label: name('destination'), value: form.destinationName ?? name('noDestination') },
    ...(blockers.length > 0
      ? [
          {
            label: name('blockersTitle'),
            value: blockers
              .map(({ kind, count }) => `${t(`names.cancellationBlockers.${kind}`)} ${number(count)}`)
              .join('；'),
            isWide: true,
          },
        ]
      : []),
    ...(effects.length > 0
      ? [
          {
            label: name('effectsTitle'),
            value: effects
              .map(({ kind, count }) => `${number(count)} ${t(`names.cancellationEffects.${kind}`)}`)
              .join('；'),
            isWide: true,
          },
        ]
      : []),
    {
      label: name('attachment'),
      value: form.attachmentId && <AuthorisedImage imageId={form.attachmentId} label={name('attachment')} />,
    },
  ]
  return <FactList title={name('subject')} facts={facts} />
}
