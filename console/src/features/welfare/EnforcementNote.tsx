import { enforcements } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { EnforcementTag } from './EnforcementTag.tsx'

/** What a warning and a stop mean, for whoever sets rules and whoever plans activities. */
export const EnforcementNote = () => {
  const { t } = useTranslation()
  return (
    <dl className="panel enforcement-note">
      {enforcements.map((enforcement) => (
        <div key={enforcement}>
          <dt>
            <EnforcementTag enforcement={enforcement} />
          </dt>
          <dd>{t(`welfareRules.enforcements.${enforcement}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
