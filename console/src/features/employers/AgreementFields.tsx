import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../parts/DayPicker.tsx'
import { useRules } from '../../platform/rules.ts'
import type { EmployerDetailFieldsProps } from './EmployerDetailFields.tsx'

/** Last day of the collective contract; asked for where wages are bargained collectively. */
export const AgreementFields = ({ at = [], path = at }: EmployerDetailFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const bargains = Form.useWatch([...path, 'hasWageBargaining'], form) === true
  return (
    <Form.Item
      name={[...at, 'agreementUntil']}
      label={t('names.employerFields.agreementUntil')}
      required={bargains}
      dependencies={[[...path, 'hasWageBargaining']]}
      rules={bargains ? [rules.given] : []}
      extra={t('employers.agreementHint')}
    >
      <DayPicker />
    </Form.Item>
  )
}
