import { CheckCircleOutlined, InfoCircleOutlined } from '@ant-design/icons'
import { type CreditCodeReading, readCreditCode } from '@huigong/contract/values/credit-code'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../platform/rules.ts'

type CreditCodeFieldProps = {
  name: 'employerCreditCode' | 'unionCreditCode'
  owner: 'employer' | 'union'
  label: string
}

/** Checks as one types: a wrong digit is told once the code is whole, a doubt is told but does not stop. */
export const CreditCodeField = ({ name, owner, label }: CreditCodeFieldProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const typed = Form.useWatch<string | undefined>(name, form) ?? ''
  const reading = readCreditCode(typed, owner)
  const isWhole = typed.replace(/[\s-]/g, '').length >= 18
  const tidy = () => {
    if (reading.ok && reading.code !== typed) form.setFieldValue(name, reading.code)
  }
  return (
    <Form.Item
      name={name}
      label={label}
      required
      extra={reading.ok ? <ReadingNote reading={reading} /> : t('unions.creditCodeHint')}
      rules={[rules.creditCode(owner)]}
      validateTrigger={isWhole ? ['onChange', 'onBlur'] : 'onBlur'}
    >
      <Input
        className="numbers"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={32}
        onBlur={tidy}
        placeholder={t('unions.creditCodePlaceholder')}
      />
    </Form.Item>
  )
}

const ReadingNote = ({ reading }: { reading: Extract<CreditCodeReading, { ok: true }> }) => {
  const { t } = useTranslation()
  if (reading.warnings.length === 0) {
    return (
      <span className="reading-right">
        <CheckCircleOutlined aria-hidden /> {t('unions.creditCodeRight')}
      </span>
    )
  }
  return reading.warnings.map((warning) => (
    <span key={warning} className="reading-doubt">
      <InfoCircleOutlined aria-hidden /> {t(`values.warnings.credit_code.${warning}`)}
    </span>
  ))
}
