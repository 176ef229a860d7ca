import { recordCodes } from '@huigong/contract/code-lists/record-codes'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FoldedFields } from '../../../parts/FormSection.tsx'
import { useCodeOptions } from '../../employers/code-options.ts'

/** Fields of the national form that nobody has to give (个人信息保护法 art. 6: no more than the purpose needs). */
export const StatisticalFields = ({ isOpen = false }: { isOpen?: boolean }) => {
  const { t } = useTranslation()
  const codeOptions = useCodeOptions()
  const field = (name: string) => t(`names.personFields.${name}`)
  return (
    <FoldedFields
      title={t('members.form.statistical')}
      hint={t('members.form.statisticalHint')}
      isOpen={isOpen}
    >
      {Object.entries(recordCodes).map(([name, list]) => (
        <Form.Item key={name} name={name} label={field(name)}>
          <Select {...codeOptions(list)} allowClear />
        </Form.Item>
      ))}
      <Form.Item name="householdPlace" label={field('householdPlace')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="nativePlace" label={field('nativePlace')}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
    </FoldedFields>
  )
}
