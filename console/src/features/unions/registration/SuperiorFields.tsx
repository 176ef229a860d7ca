import { contactPhoneInput } from '@huigong/contract/values/phone'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { RegionPicker } from '../../../parts/RegionPicker.tsx'
import { UnionPicker } from '../../../parts/UnionPicker.tsx'
import { useRules } from '../../../platform/rules.ts'
import type { RegistrationValues } from './registration-values.ts'

type SuperiorFieldsProps = { known: RegistrationValues; isFromPhone: boolean }

export const SuperiorFields = ({ known, isFromPhone }: SuperiorFieldsProps) => {
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
          chosenName={known.superiorName}
          onChoice={(choice) =>
            form.setFieldsValue({ superiorName: choice?.name, superiorLevel: choice?.level })
          }
        />
      </Form.Item>
      <Form.Item
        name="regionCode"
        label={t('unions.region')}
        required={isFromPhone}
        rules={isFromPhone ? [rules.given] : []}
        extra={isFromPhone ? undefined : t('unions.regionHint')}
      >
        <RegionPicker
          chosenName={known.regionName}
          onChoice={(region) => form.setFieldValue('regionName', region?.name)}
        />
      </Form.Item>
      <Form.Item
        name="officePhone"
        label={t('unions.officePhone')}
        extra={t('unions.officePhoneHint')}
        rules={[rules.reads(contactPhoneInput, true)]}
        validateTrigger="onBlur"
      >
        <Input type="tel" autoComplete="tel" maxLength={20} placeholder="020-81234567" />
      </Form.Item>
    </FormSection>
  )
}
