import { festivals, welfareCategories, welfareForms } from '@huigong/contract'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../platform/rules.ts'

/** What it is given for and in which form: the rules of amounts (福利标准) go by these. */
export const GiftFields = ({ isFixed }: { isFixed: boolean }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const category = Form.useWatch<string | undefined>('category')
  const label = (name: string) => t(`campaigns.fields.${name}`)
  const options = (values: readonly string[], names: string) =>
    values.map((value) => ({ value, label: t(`names.${names}.${value}`) }))
  return (
    <>
      <Form.Item
        name="category"
        label={label('category')}
        required
        rules={[rules.given]}
        extra={t(isFixed ? 'campaigns.fixed' : 'campaigns.hints.category')}
      >
        <Select disabled={isFixed} options={options(welfareCategories, 'welfareCategories')} />
      </Form.Item>
      {category === 'festival' ? (
        <Form.Item name="festival" label={label('festival')} required rules={[rules.given]}>
          <Select disabled={isFixed} options={options(festivals, 'festivals')} />
        </Form.Item>
      ) : null}
      <Form.Item
        name="form"
        label={label('form')}
        required
        rules={[rules.given]}
        extra={t(isFixed ? 'campaigns.fixed' : 'campaigns.hints.form')}
      >
        <Select disabled={isFixed} options={options(welfareForms, 'welfareForms')} />
      </Form.Item>
    </>
  )
}
