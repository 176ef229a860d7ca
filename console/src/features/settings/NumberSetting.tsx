import type { FederationSettings } from '@huigong/contract'
import { Form, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'

type NumberSettingProps = {
  name: Exclude<keyof FederationSettings, 'grantsNeedApproval' | 'transferDecision' | 'activityDecision'>
  min?: number
  max: number
  unit: 'workingDays' | 'days' | 'hours' | 'minutes' | 'vouchers'
  isReadOnly: boolean
}

/** A rule that is a length of time, with what it means below. */
export const NumberSetting = ({ name, min = 1, max, unit, isReadOnly }: NumberSettingProps) => {
  const { t } = useTranslation()
  return (
    <Form.Item name={name} label={t(`settings.${name}`)} extra={t(`settings.${name}About`)}>
      <InputNumber
        min={min}
        max={max}
        precision={0}
        readOnly={isReadOnly}
        suffix={t(`settings.units.${unit}`)}
      />
    </Form.Item>
  )
}
