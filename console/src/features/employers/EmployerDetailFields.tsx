import { economicKinds } from '@huigong/contract/code-lists/economic-kinds'
import { employerNatures } from '@huigong/contract/code-lists/employer-natures'
import { industries } from '@huigong/contract/code-lists/industries'
import { personNameInput } from '@huigong/contract/values/name'
import { contactPhoneInput } from '@huigong/contract/values/phone'
import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../platform/rules.ts'
import { AgreementFields } from './AgreementFields.tsx'
import { useCodeOptions } from './code-options.ts'
import { HeadcountFields } from './HeadcountFields.tsx'

export type EmployerDetailFieldsProps = {
  /** Where the fields stand: empty in a form of one employer, the place in a list otherwise. */
  at?: (string | number)[]
  /** The same from the form's root. */
  path?: (string | number)[]
  isRequired?: boolean
}

/** 单位信息 beside name and credit code (seed 004, figure 20). */
export const EmployerDetailFields = ({
  at = [],
  path = at,
  isRequired = true,
}: EmployerDetailFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const codeOptions = useCodeOptions()
  const given = isRequired ? [rules.given] : []
  const label = (field: string) => t(`names.employerFields.${field}`)
  const place = { at, path, isRequired }
  return (
    <>
      <Form.Item
        name={[...at, 'headName']}
        label={label('headName')}
        required={isRequired}
        rules={[rules.reads(personNameInput, !isRequired)]}
        validateTrigger="onBlur"
      >
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item
        name={[...at, 'phone']}
        label={label('phone')}
        required={isRequired}
        rules={[rules.reads(contactPhoneInput, !isRequired)]}
        validateTrigger="onBlur"
        extra={t('employers.phoneHint')}
      >
        <Input type="tel" className="numbers" autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item name={[...at, 'nature']} label={label('nature')} required={isRequired} rules={given}>
        <Select {...codeOptions(employerNatures)} allowClear={!isRequired} />
      </Form.Item>
      <Form.Item
        name={[...at, 'economicKind']}
        label={label('economicKind')}
        required={isRequired}
        rules={given}
      >
        <Select {...codeOptions(economicKinds)} allowClear={!isRequired} />
      </Form.Item>
      <Form.Item name={[...at, 'industry']} label={label('industry')}>
        <Select {...codeOptions(industries)} allowClear />
      </Form.Item>
      <Form.Item
        name={[...at, 'hasWageBargaining']}
        label={label('hasWageBargaining')}
        required={isRequired}
        rules={given}
      >
        <Radio.Group
          options={[
            { value: true, label: t('names.yesOrNo.yes') },
            { value: false, label: t('names.yesOrNo.no') },
          ]}
        />
      </Form.Item>
      <AgreementFields {...place} />
      <HeadcountFields {...place} />
      <Form.Item
        name={[...at, 'address']}
        label={label('address')}
        required={isRequired}
        rules={given}
        className="form-wide"
      >
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name={[...at, 'note']} label={label('note')} className="form-wide">
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </>
  )
}
