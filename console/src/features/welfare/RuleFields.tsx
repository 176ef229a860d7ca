import { enforcements, festivals, rulePeriods, welfareCategories, welfareForms } from '@huigong/contract'
import { Checkbox, Form, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../parts/DayPicker.tsx'
import { YuanField } from '../../parts/YuanField.tsx'
import { useRules } from '../../platform/rules.ts'

/** What a cap counts, how much it is and what happens beyond it. */
export const RuleFields = ({ isFixed }: { isFixed: boolean }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const category = Form.useWatch<string | undefined>('category')
  const label = (name: string) => t(`welfareRules.fields.${name}`)
  const options = (values: readonly string[], names: string) =>
    values.map((value) => ({ value, label: t(`names.${names}.${value}`) }))
  const periods = rulePeriods.filter((period) => period !== 'festival' || category === 'festival')
  return (
    <>
      <Form.Item name="category" label={label('category')} required rules={[rules.given]}>
        <Select
          disabled={isFixed}
          options={options(welfareCategories, 'welfareCategories')}
          onChange={(next) => {
            if (next !== 'festival' && form.getFieldValue('period') === 'festival')
              form.setFieldValue('period', 'year')
          }}
        />
      </Form.Item>
      {category === 'festival' ? (
        <Form.Item name="festival" label={label('festival')} extra={t('welfareRules.hints.festival')}>
          <Select
            allowClear
            disabled={isFixed}
            placeholder={t('welfareRules.anyFestival')}
            options={options(festivals, 'festivals')}
          />
        </Form.Item>
      ) : null}
      <Form.Item name="period" label={label('period')} required rules={[rules.given]}>
        <Radio.Group disabled={isFixed} className="rule-choices">
          {periods.map((period) => (
            <Radio key={period} value={period}>
              <span>{t(`names.rulePeriods.${period}`)}</span>
              <span className="rule-choice-about">{t(`welfareRules.periods.${period}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item name="capInFen" label={label('cap')} required rules={[rules.given]}>
        <YuanField disabled={isFixed} />
      </Form.Item>
      <Form.Item
        name="forms"
        label={label('forms')}
        required
        rules={[{ required: true, type: 'array', min: 1, message: t('values.problems.text.required') }]}
        extra={t('welfareRules.hints.forms')}
      >
        <Checkbox.Group disabled={isFixed} options={options(welfareForms, 'welfareForms')} />
      </Form.Item>
      <Form.Item name="enforcement" label={label('enforcement')} required rules={[rules.given]}>
        <Radio.Group disabled={isFixed} className="rule-choices">
          {enforcements.map((enforcement) => (
            <Radio key={enforcement} value={enforcement}>
              <span>{t(`names.enforcements.${enforcement}`)}</span>
              <span className="rule-choice-about">{t(`welfareRules.enforcements.${enforcement}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="validFrom"
        label={label('validFrom')}
        required
        rules={[rules.given]}
        extra={t('welfareRules.hints.validFrom')}
      >
        {isFixed ? <FixedDay /> : <DayPicker />}
      </Form.Item>
    </>
  )
}

const FixedDay = ({ id, value }: { id?: string; value?: string }) => (
  <output id={id} className="numbers">
    {value}
  </output>
)
