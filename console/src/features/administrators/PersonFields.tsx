import { identityDocumentKinds } from '@huigong/contract/values/identity-document-kinds'
import { personNameInput } from '@huigong/contract/values/name'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../platform/rules.ts'

export type PersonValues = {
  name: string
  phone: string
  document?: { kind: string; number?: string }
}

/** Who is to have the role. The identity number is asked for where a superior enters somebody below. */
export const PersonFields = ({ needsDocument }: { needsDocument: boolean }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const label = (key: string) => t(`administrators.person.${key}`)
  const kinds = identityDocumentKinds.map((kind) => ({
    value: kind,
    label: t(`values.identityDocumentKinds.${kind}`),
  }))
  return (
    <>
      <Form.Item
        name="name"
        label={label('name')}
        extra={label('nameHint')}
        required
        rules={[rules.reads(personNameInput)]}
      >
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={label('phone')}
        extra={label('phoneHint')}
        required
        rules={[rules.phone]}
      >
        <Input autoComplete="off" inputMode="tel" maxLength={20} />
      </Form.Item>
      <Form.Item name={['document', 'kind']} label={label('documentKind')} required={needsDocument}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item
        name={['document', 'number']}
        label={label('documentNumber')}
        extra={label(needsDocument ? 'documentNeeded' : 'documentHint')}
        required={needsDocument}
        dependencies={[['document', 'kind']]}
        rules={[rules.documentNumber(['document', 'kind'], !needsDocument)]}
      >
        <Input autoComplete="off" maxLength={64} />
      </Form.Item>
    </>
  )
}

/** What is sent: without a number there is no document. */
export const personOf = ({ name, phone, document }: PersonValues) => {
  const number = document?.number?.trim()
  return {
    name: name.trim(),
    phone: phone.trim(),
    ...(document && number ? { document: { kind: document.kind as DocumentKind, number } } : {}),
  }
}

type DocumentKind = (typeof identityDocumentKinds)[number]
