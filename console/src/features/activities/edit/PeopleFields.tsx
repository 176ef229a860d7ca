import { Checkbox, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Who of the scope may take part, and what happens to the vouchers of whoever leaves. */
export const PeopleFields = () => {
  const { t } = useTranslation()
  return (
    <>
      <Form.Item
        name={['rules', 'birthMonths']}
        label={t('activityForm.fields.birthMonths')}
        extra={t('activityForm.hints.birthMonths')}
      >
        <Select
          mode="multiple"
          allowClear
          placeholder={t('activityForm.anyMonth')}
          options={months.map((month) => ({ value: month, label: t('activityForm.month', { month }) }))}
        />
      </Form.Item>
      <Form.Item label={t('activityForm.fields.others')} className="form-wide activity-checks">
        <Form.Item name={['rules', 'includesRetained']} valuePropName="checked" noStyle>
          <Checkbox>{t('activityForm.includesRetained')}</Checkbox>
        </Form.Item>
        <Form.Item name={['rules', 'staysAfterLeaving']} valuePropName="checked" noStyle>
          <Checkbox>{t('activityForm.staysAfterLeaving')}</Checkbox>
        </Form.Item>
      </Form.Item>
    </>
  )
}
