import { useTranslation } from 'react-i18next'
import { useExportHours } from './use-export-hours.ts'

const scopes = ['unverified', 'verified'] as const

/** What the two ways give and ask for, before anybody asks. */
export const ExportLimits = () => {
  const { t } = useTranslation()
  const hours = useExportHours()
  return (
    <section className="panel export-limits" aria-label={t('exports.limits.title')}>
      {scopes.map((scope) => (
        <div key={scope}>
          <h2 className="section-title">{t(`names.exportScopes.${scope}`)}</h2>
          <ul className="export-rules">
            {(t(`exports.limits.${scope}`, { returnObjects: true, hours }) as string[]).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
