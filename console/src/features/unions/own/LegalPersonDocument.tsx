import {
  type IdentityDocumentKind,
  identityDocumentKinds,
} from '@huigong/contract/values/identity-document-kinds'
import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../../platform/rules.ts'

const path = ['information', 'legalPersonDocument']
const first: IdentityDocumentKind = 'resident_identity_card'

/** The number that is kept shows its ends only; a new one is typed whole and replaces it. */
export const LegalPersonDocument = ({ masked }: { masked: string | null }) => {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const [isTyping, setIsTyping] = useState(masked === null)
  const change = (next: boolean) => {
    form.setFieldValue(path, next ? { kind: first, number: '' } : undefined)
    setIsTyping(next)
  }
  if (!isTyping) {
    return (
      <Form.Item label={t('names.informationFields.legalPersonDocument')}>
        <span className="row">
          <span className="numbers">{masked}</span>
          <Button size="small" onClick={() => change(true)}>
            {t('ownUnion.document.change')}
          </Button>
        </span>
      </Form.Item>
    )
  }
  return (
    <>
      <Form.Item name={[...path, 'kind']} label={t('ownUnion.document.kind')} initialValue={first}>
        <Select
          options={identityDocumentKinds.map((value) => ({
            value,
            label: t(`values.identityDocumentKinds.${value}`),
          }))}
        />
      </Form.Item>
      <NumberField isRequired={masked !== null} onKeep={masked === null ? undefined : () => change(false)} />
    </>
  )
}

const NumberField = ({ isRequired, onKeep }: { isRequired: boolean; onKeep: (() => void) | undefined }) => {
  const { t } = useTranslation()
  const rules = useRules()
  return (
    <Form.Item
      name={[...path, 'number']}
      label={t('names.informationFields.legalPersonDocument')}
      required={isRequired}
      dependencies={[[...path, 'kind']]}
      validateTrigger="onBlur"
      extra={
        onKeep ? (
          <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={onKeep}>
            {t('ownUnion.document.keep')}
          </Button>
        ) : (
          t('ownUnion.document.hint')
        )
      }
      rules={[rules.documentNumber([...path, 'kind'], !isRequired)]}
    >
      <Input className="numbers" maxLength={64} autoComplete="off" spellCheck={false} />
    </Form.Item>
  )
}
