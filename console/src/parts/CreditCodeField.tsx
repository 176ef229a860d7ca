import { CheckCircleOutlined, InfoCircleOutlined } from '@ant-design/icons'
import { type CreditCodeReading, readCreditCode } from '@huigong/contract/values/credit-code'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../platform/rules.ts'
import './credit-code-field.css'

type Name = string | (string | number)[]

type CreditCodeFieldProps = {
  name: Name
  /** From the form's root, where the field stands in a list. */
  path?: Name
  owner: 'employer' | 'union'
  label: string
  isRequired?: boolean
}

/** Checks as one types: a wrong digit is told once the code is whole, a doubt is told but does not stop. */
export const CreditCodeField = ({ name, path, owner, label, isRequired = true }: CreditCodeFieldProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const typed = (Form.useWatch(path ?? name, form) as string | null | undefined) ?? ''
  const reading = readCreditCode(typed, owner)
  const isWhole = typed.replace(/[\s-]/g, '').length >= 18
  const tidy = () => {
    if (reading.ok && reading.code !== typed) form.setFieldValue(path ?? name, reading.code)
  }
  return (
    <Form.Item
      name={name}
      label={label}
      required={isRequired}
      extra={reading.ok ? <ReadingNote reading={reading} /> : t('parts.creditCodeHint')}
      rules={[rules.creditCode(owner, !isRequired)]}
      validateTrigger={isWhole ? ['onChange', 'onBlur'] : 'onBlur'}
    >
      <Input
        className="numbers"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={32}
        onBlur={tidy}
        placeholder={t('parts.creditCodePlaceholder')}
      />
    </Form.Item>
  )
}

const ReadingNote = ({ reading }: { reading: Extract<CreditCodeReading, { ok: true }> }) => {
  const { t } = useTranslation()
  if (reading.warnings.length === 0) {
    return (
      <span className="reading-right">
        <CheckCircleOutlined aria-hidden /> {t('parts.creditCodeRight')}
      </span>
    )
  }
  return reading.warnings.map((warning) => (
    <span key={warning} className="reading-doubt">
      <InfoCircleOutlined aria-hidden /> {t(`values.warnings.credit_code.${warning}`)}
    </span>
  ))
}
