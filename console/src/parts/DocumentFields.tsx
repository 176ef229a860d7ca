import { identityDocumentKinds } from '@huigong/contract/values/identity-document-kinds'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../platform/rules.ts'

type DocumentFieldsProps = {
  /** Field that holds `{ kind, number }`. */
  name: string
  numberLabel: string
  isRequired?: boolean
  /** The number known already, masked: left empty it stays. */
  known?: string | null | undefined
}

/** Kind and number of an identity document, checked against each other before anything is sent. */
export const DocumentFields = ({ name, numberLabel, isRequired = false, known }: DocumentFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const isNeeded = isRequired && !known
  return (
    <>
      <Form.Item
        name={[name, 'kind']}
        label={t('parts.documentKind')}
        initialValue="resident_identity_card"
        required={isNeeded}
      >
        <Select
          options={identityDocumentKinds.map((kind) => ({
            value: kind,
            label: t(`values.identityDocumentKinds.${kind}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name={[name, 'number']}
        label={numberLabel}
        required={isNeeded}
        dependencies={[[name, 'kind']]}
        rules={[rules.documentNumber([name, 'kind'], !isNeeded)]}
        validateTrigger="onBlur"
        extra={known ? t('parts.documentKept', { known }) : t('parts.documentHint')}
      >
        <Input className="numbers" autoComplete="off" spellCheck={false} maxLength={64} />
      </Form.Item>
    </>
  )
}
