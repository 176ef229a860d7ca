import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { CreditCodeField } from '../../../parts/CreditCodeField.tsx'
import { ImageUpload } from '../../../parts/ImageUpload.tsx'
import { useRules } from '../../../platform/rules.ts'

type UnionProofFieldsProps = { isBase: boolean; isFromPhone: boolean }

/** The union's own code and certificate: asked of an independent base union, welcome from one above base. */
export const UnionProofFields = ({ isBase, isFromPhone }: UnionProofFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const code = (Form.useWatch('unionCreditCode', form) as string | null | undefined)?.trim()
  const needsPicture = isBase || isFromPhone || Boolean(code)
  return (
    <>
      <CreditCodeField
        name="unionCreditCode"
        owner="union"
        label={t('unions.unionCreditCode')}
        isRequired={isBase}
      />
      <Form.Item
        name="unionCertificateId"
        label={t('unions.unionCertificate')}
        required={needsPicture}
        rules={needsPicture ? [rules.picture] : []}
        className="form-wide"
      >
        <ImageUpload label={t('unions.unionCertificate')} isOptional={!needsPicture} />
      </Form.Item>
    </>
  )
}
