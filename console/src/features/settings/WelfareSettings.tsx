import { federationSettings } from '@huigong/contract'
import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { NumberSetting } from './NumberSetting.tsx'

const decisions = federationSettings.shape.activityDecision.options

/** Rules of activities, vouchers and settlements. */
export const WelfareSettings = ({ isReadOnly }: { isReadOnly: boolean }) => {
  const { t } = useTranslation()
  return (
    <>
      <Form.Item name="activityDecision" label={t('settings.activityDecision')}>
        <Radio.Group disabled={isReadOnly} className="settings-choices">
          {decisions.map((decision) => (
            <Radio key={decision} value={decision}>
              <span>{t(`settings.activityDecisionNames.${decision}`)}</span>
              <span className="settings-choice-about">{t(`settings.activityDecisions.${decision}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <NumberSetting name="redemptionUndoMinutes" max={1440} unit="minutes" isReadOnly={isReadOnly} />
      <NumberSetting name="offlineCodeHours" max={72} unit="hours" isReadOnly={isReadOnly} />
      <NumberSetting name="proxyMaximum" min={0} max={100} unit="vouchers" isReadOnly={isReadOnly} />
      <NumberSetting name="settlementAnswerDays" max={60} unit="days" isReadOnly={isReadOnly} />
      <NumberSetting name="settlementDueDays" max={365} unit="days" isReadOnly={isReadOnly} />
    </>
  )
}
