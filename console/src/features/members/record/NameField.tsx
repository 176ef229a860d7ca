import { personNameInput } from '@huigong/contract/values/name'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../../platform/rules.ts'

export const NameField = () => {
  const { t } = useTranslation()
  const rules = useRules()
  return (
    <Form.Item
      name="name"
      label={t('members.columns.name')}
      required
      rules={[rules.reads(personNameInput)]}
      validateTrigger="onBlur"
    >
      <Input autoComplete="off" maxLength={60} />
    </Form.Item>
  )
}
