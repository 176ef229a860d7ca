import type { ReviewSubject } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { PermissionList } from '../../../parts/PermissionList.tsx'

type Subject = Extract<ReviewSubject, { kind: 'administrator.grant' | 'administrator.revocation' }>

/** Who gets or loses which role at which union, and in words what that role may do. */
export const GrantSubject = ({ subject: { kind, form } }: { subject: Subject }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`reviews.grant.${key}`)
  const facts: Fact[] = [
    { label: name('name'), value: form.name },
    { label: name('phone'), value: form.phoneMasked, isCode: true },
    { label: name('union'), value: form.unionName },
    { label: name('role'), value: t(`names.roles.${form.role}`) },
    ...(form.isHandOver ? [{ label: name('handOver'), value: name('isHandOver') }] : []),
    ...(form.reason ? [{ label: name('reason'), value: form.reason, isWide: true }] : []),
  ]
  return (
    <>
      <FactList title={name(kind === 'administrator.grant' ? 'giving' : 'taking')} facts={facts} />
      <section>
        <h3 className="fact-list-title">{t('reviews.grant.permissions')}</h3>
        <PermissionList permissions={form.permissions} />
      </section>
    </>
  )
}
