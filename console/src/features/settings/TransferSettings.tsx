import { type FederationSettings, federationSettings } from '@huigong/contract'
import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { NumberSetting } from './NumberSetting.tsx'

const decisions = federationSettings.shape.transferDecision.options

/** Who decides a transfer (domain rules 3.1); days of notice only where notice is given. */
export const TransferSettings = ({ isReadOnly }: { isReadOnly: boolean }) => {
  const { t } = useTranslation()
  const chosen = Form.useWatch<FederationSettings['transferDecision']>('transferDecision')
  return (
    <>
      <Form.Item name="transferDecision" label={t('settings.transferDecision')}>
        <Radio.Group disabled={isReadOnly} className="settings-choices">
          {decisions.map((decision) => (
            <Radio key={decision} value={decision}>
              <span>{t(`names.transferDecisions.${decision}`)}</span>
              <span className="settings-choice-about">{t(`settings.transferDecisions.${decision}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {chosen === 'receiving_with_notice' ? (
        <NumberSetting name="transferNoticeDays" max={60} unit="days" isReadOnly={isReadOnly} />
      ) : null}
    </>
  )
}
