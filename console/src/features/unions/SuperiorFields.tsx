import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { UnionPicker } from '../../parts/UnionPicker.tsx'
import { useRules } from '../../platform/rules.ts'
import { FormSection } from './FormSection.tsx'

export const SuperiorFields = ({ chosenName }: { chosenName: string | undefined }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  return (
    <FormSection title={t('unions.superiorAndOffice')}>
      <Form.Item
        name="superiorId"
        label={t('unions.superior')}
        required
        rules={[rules.required]}
        extra={t('unions.superiorHint')}
      >
        <UnionPicker
          chosenName={chosenName}
          onChoice={(choice) => form.setFieldValue('superiorName', choice?.name)}
        />
      </Form.Item>
      <Form.Item name="officePhone" label={t('unions.officePhone')} extra={t('unions.officePhoneHint')}>
        <Input type="tel" autoComplete="tel" maxLength={20} placeholder="020-81234567" />
      </Form.Item>
    </FormSection>
  )
}
