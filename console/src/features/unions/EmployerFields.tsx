import { defaultUnionName } from '@huigong/contract/values/name'
import { Form, Input } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ImageUpload } from '../../parts/ImageUpload.tsx'
import { useRules } from '../../platform/rules.ts'
import { CreditCodeField } from './CreditCodeField.tsx'
import { FormSection } from './FormSection.tsx'
import { nameFollows } from './registration-values.ts'

export const EmployerFields = () => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const before = useRef<string>(form.getFieldValue('employerName') as string | undefined)
  const rename = (employerName: string) => {
    if (nameFollows(form.getFieldValue('unionName') as string | undefined, before.current)) {
      form.setFieldValue('unionName', defaultUnionName(employerName))
    }
    before.current = employerName
  }
  return (
    <FormSection title={t('unions.employer')}>
      <Form.Item
        name="employerName"
        label={t('unions.employerName')}
        required
        rules={[rules.longerThan(2, 'text.required')]}
        extra={t('unions.employerNameHint')}
      >
        <Input autoComplete="organization" maxLength={80} onChange={(event) => rename(event.target.value)} />
      </Form.Item>
      <CreditCodeField name="employerCreditCode" owner="employer" label={t('unions.employerCreditCode')} />
      <Form.Item
        name="employerCertificateId"
        label={t('unions.employerCertificate')}
        required
        rules={[rules.picture]}
        className="registration-wide"
      >
        <ImageUpload label={t('unions.employerCertificate')} />
      </Form.Item>
    </FormSection>
  )
}
