import type { UnionDetail } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import { useSession } from '../../platform/session.ts'

const shownAtMost = 5

/** The employers that a union serves, in a line each; their page has the rest. */
export const UnionEmployers = ({ union }: { union: UnionDetail }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const ownId = useSession().data?.union?.id
  const { employers } = union
  if (employers.length === 0) return null
  const search = union.id === ownId ? {} : { unionId: union.id }
  return (
    <section className="fact-list">
      <h3 className="fact-list-title">{t('unions.facts.employers', { number: number(employers.length) })}</h3>
      <dl>
        {employers.slice(0, shownAtMost).map((employer) => (
          <div key={employer.id} className="fact fact-wide">
            <dt>{employer.name}</dt>
            <dd>
              {[
                employer.creditCode,
                employer.address,
                employer.headcount === null
                  ? null
                  : t('unions.headcount', { number: number(employer.headcount) }),
              ]
                .filter(Boolean)
                .join(' · ') || t('parts.notGiven')}
            </dd>
          </div>
        ))}
      </dl>
      {employers.length > shownAtMost ? (
        <Link to="/employers" search={search}>
          {t('unions.allEmployers', { number: number(employers.length) })}
        </Link>
      ) : null}
    </section>
  )
}
