import { defaultUnionName } from '@huigong/contract/values/name'
import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { ImageUpload } from '../../parts/ImageUpload.tsx'
import { useRules } from '../../platform/rules.ts'
import { CreditCodeField } from './CreditCodeField.tsx'
import { FormSection } from './FormSection.tsx'

export const UnionFields = () => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const isIndependent = Form.useWatch<boolean>('isIndependent', form)
  const employerName = Form.useWatch<string | undefined>('employerName', form) ?? ''
  const suggestion = defaultUnionName(employerName)
  return (
    <FormSection title={t('unions.union')}>
      <Form.Item name="isIndependent" label={t('unions.independence')} className="registration-wide">
        <Radio.Group
          options={[
            { value: false, label: t('unions.notIndependent') },
            { value: true, label: t('unions.isIndependent') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="unionName"
        label={t('unions.unionName')}
        required
        rules={[rules.longerThan(4, 'union.name_short')]}
        extra={suggestion ? t('unions.unionNameHint', { suggestion }) : t('unions.unionNameRule')}
      >
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      {isIndependent ? (
        <>
          <CreditCodeField name="unionCreditCode" owner="union" label={t('unions.unionCreditCode')} />
          <Form.Item
            name="unionCertificateId"
            label={t('unions.unionCertificate')}
            required
            rules={[rules.picture]}
            className="registration-wide"
          >
            <ImageUpload label={t('unions.unionCertificate')} />
          </Form.Item>
        </>
      ) : null}
    </FormSection>
  )
}
