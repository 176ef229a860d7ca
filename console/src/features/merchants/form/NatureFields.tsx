import { merchantForm, merchantKinds, merchantServices } from '@huigong/contract'
import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { useRules } from '../../../platform/rules.ts'

/** What the merchant is. */
export const NatureFields = () => {
  const { t } = useTranslation()
  const rules = useRules()
  const field = (name: string) => t(`merchants.fields.${name}`)
  const hint = (name: string) => t(`merchants.hints.${name}`)
  const options = (names: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`names.${names}.${value}`) }))
  return (
    <FormSection title={t('merchants.sections.nature')}>
      <Form.Item
        name="name"
        label={field('name')}
        extra={hint('name')}
        required
        rules={[rules.reads(merchantForm.shape.name)]}
        validateTrigger="onBlur"
      >
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      <Form.Item name="kind" label={field('kind')} extra={hint('kind')} required rules={[rules.given]}>
        <Radio.Group options={options('merchantKinds', merchantKinds)} />
      </Form.Item>
      <Form.Item name="service" label={field('service')} required rules={[rules.given]}>
        <Select options={options('merchantServices', merchantServices)} />
      </Form.Item>
      <Form.Item
        name="tags"
        label={field('tags')}
        extra={hint('tags')}
        rules={[rules.reads(merchantForm.shape.tags)]}
      >
        <Select
          mode="tags"
          tokenSeparators={[' ', ',', '，', '、', ';']}
          maxCount={10}
          open={false}
          suffixIcon={null}
        />
      </Form.Item>
      <Form.Item name="introduction" label={field('introduction')} className="form-wide">
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
    </FormSection>
  )
}
