import type { PowersOnDay } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { PermissionList } from '../../parts/PermissionList.tsx'

type UnionPowers = PowersOnDay['unions'][number]

export const PowersOfUnion = ({ union }: { union: UnionPowers }) => {
  const { t } = useTranslation()
  const title = `powers-${union.unionId}`
  return (
    <section className="panel stack" aria-labelledby={title}>
      <div>
        <h2 className="section-title" id={title}>
          {union.unionName}
        </h2>
        <ul className="powers-roles" aria-label={t('access.powers.roles')}>
          {union.roles.map((role) => (
            <li key={`${role.role}-${role.fromOn}`} className="row">
              <strong>{t(`names.roles.${role.role}`)}</strong>
              <span className="soft numbers">
                {role.untilOn
                  ? t('access.powers.until', { from: role.fromOn, until: role.untilOn })
                  : t('access.powers.since', { from: role.fromOn })}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <PermissionList permissions={union.permissions} />
    </section>
  )
}
