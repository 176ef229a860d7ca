import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CreditCodeField } from '../../../parts/CreditCodeField.tsx'
import { FoldedFields } from '../../../parts/FormSection.tsx'
import { ImageUpload } from '../../../parts/ImageUpload.tsx'
import { useRules } from '../../../platform/rules.ts'
import { EmployerDetailFields } from '../../employers/EmployerDetailFields.tsx'

type RegisteredEmployerProps = {
  index: number
  /** The phone asks for every field at once; what came from there is corrected by the same rules. */
  isFromPhone: boolean
  onName?: (name: string) => void
}

/** The first employer proves the union by its code and certificate (seed 000, section 3). */
export const RegisteredEmployer = ({ index, isFromPhone, onName }: RegisteredEmployerProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const isIndependent = Form.useWatch<boolean | undefined>('isIndependent') === true
  const isFirst = index === 0
  const needsPicture = isFirst && !(isFromPhone && isIndependent)
  const ofNumber = (label: string) => (isFirst ? label : `${label} ${index + 1}`)
  const path = ['employers', index]
  return (
    <div className="form-fields">
      <Form.Item
        name={[index, 'name']}
        label={t('unions.employerName')}
        required
        rules={[rules.longerThan(2, 'text.required')]}
        extra={t('unions.employerNameHint')}
      >
        <Input
          autoComplete="organization"
          maxLength={80}
          onChange={(event) => onName?.(event.target.value)}
        />
      </Form.Item>
      <CreditCodeField
        name={[index, 'creditCode']}
        path={[...path, 'creditCode']}
        owner="employer"
        label={t('unions.employerCreditCode')}
        isRequired={isFirst}
      />
      <Form.Item
        name={[index, 'certificateId']}
        label={t('unions.employerCertificate')}
        required={needsPicture}
        rules={needsPicture ? [rules.picture] : []}
        className="form-wide"
      >
        <ImageUpload label={ofNumber(t('unions.employerCertificate'))} isOptional={!needsPicture} />
      </Form.Item>
      <FoldedFields
        title={t('unions.employerDetails')}
        hint={isFromPhone ? '' : t('unions.employerDetailsHint')}
        isOpen={isFromPhone}
      >
        <EmployerDetailFields at={[index]} path={path} isRequired={isFromPhone} />
      </FoldedFields>
    </div>
  )
}
