import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import './fact-list.css'

export type Fact = { label: string; value: ReactNode; isCode?: boolean; isWide?: boolean }

type FactListProps = { title?: string; facts: readonly Fact[]; level?: 2 | 3 }

/** Names and values of a record; what is not given says so instead of staying blank. */
export const FactList = ({ title, facts, level = 3 }: FactListProps) => {
  const { t } = useTranslation()
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section className="fact-list" aria-labelledby={title ? id : undefined}>
      {title ? (
        <Heading id={id} className="fact-list-title">
          {title}
        </Heading>
      ) : null}
      <dl>
        {facts.map((fact) => (
          <div key={fact.label} className={fact.isWide ? 'fact fact-wide' : 'fact'}>
            <dt>{fact.label}</dt>
            <dd className={fact.isCode ? 'numbers' : undefined}>
              {isGiven(fact.value) ? fact.value : <span className="soft">{t('parts.notGiven')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const isGiven = (value: ReactNode): boolean => value !== null && value !== undefined && value !== ''
