import { problemText } from '@huigong/client'
import { Form, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../platform/rules.ts'
import type { EmployerDetailFieldsProps } from './EmployerDetailFields.tsx'

/** 职工人数 and 农民工人数, who are a part of them. */
export const HeadcountFields = ({ at = [], path = at, isRequired = true }: EmployerDetailFieldsProps) => {
  const { t, i18n } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const given = isRequired ? [rules.given] : []
  const mostly = {
    validator: (_rule: unknown, migrants: number | null | undefined) => {
      const staff = form.getFieldValue([...path, 'headcount']) as number | null | undefined
      const isMore = typeof migrants === 'number' && typeof staff === 'number' && migrants > staff
      return isMore
        ? Promise.reject(new Error(problemText(i18n, 'employer.more_migrants_than_staff')))
        : Promise.resolve()
    },
  }
  const fields = [
    { name: 'headcount', rules: given, dependencies: [] },
    { name: 'migrantHeadcount', rules: [...given, mostly], dependencies: [[...path, 'headcount']] },
  ]
  return fields.map((field) => (
    <Form.Item
      key={field.name}
      name={[...at, field.name]}
      label={t(`names.employerFields.${field.name}`)}
      required={isRequired}
      rules={field.rules}
      dependencies={field.dependencies}
    >
      <InputNumber min={0} max={10_000_000} precision={0} controls={false} style={{ width: '100%' }} />
    </Form.Item>
  ))
}
