import type { ShownCancellation } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'

/** Why a union is to end, on what basis, and what becomes of its money and its members. */
export const CancellationSubject = ({ form }: { form: ShownCancellation }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`ownUnion.cancellation.${key}`)
  const facts: Fact[] = [
    { label: name('reason'), value: form.reason, isWide: true },
    { label: name('basis'), value: form.basis, isWide: true },
    { label: name('assets'), value: form.assetsStatement, isWide: true },
    { label: name('debts'), value: form.debtsStatement, isWide: true },
    { label: name('destination'), value: form.destinationName ?? name('noDestination') },
    {
      label: name('attachment'),
      value: form.attachmentId && <AuthorisedImage imageId={form.attachmentId} label={name('attachment')} />,
    },
  ]
  return <FactList title={name('subject')} facts={facts} />
}
