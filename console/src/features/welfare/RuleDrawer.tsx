import { admin, once } from '@huigong/client'
import type { WelfareRule, WelfareRuleForm } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../parts/DayPicker.tsx'
import { FormDrawer } from '../../parts/FormDrawer.tsx'
import { today } from '../../platform/dates.ts'
import { useRules } from '../../platform/rules.ts'
import { RuleFields } from './RuleFields.tsx'

const firstValues: Partial<WelfareRuleForm> = {
  category: 'festival',
  period: 'year',
  forms: ['goods', 'named_voucher'],
  enforcement: 'stop',
}

type RuleDrawerProps = { target: WelfareRule | 'new' | undefined; onClose: () => void }

/** Once a rule holds, only its last day and its note change: what was given under it must stay explicable. */
export const RuleDrawer = ({ target, onClose }: RuleDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const rules = useRules()
  const client = useQueryClient()
  const known = typeof target === 'object' ? target : undefined
  const isFixed = known !== undefined && known.validFrom <= today()
  const submit = (values: WelfareRuleForm) => {
    const form = ruleValues(values)
    return known
      ? admin.welfare.editRule({ ...form, id: known.id, revision: known.revision }, once())
      : admin.welfare.createRule(form, once())
  }
  return (
    <FormDrawer<WelfareRuleForm>
      open={target !== undefined}
      title={t(known ? (isFixed ? 'welfareRules.endTitle' : 'welfareRules.editTitle') : 'welfareRules.add')}
      submitLabel={t('welfareRules.save')}
      onClose={onClose}
      submit={submit}
      onDone={() => {
        void client.invalidateQueries({ queryKey: ['welfare-rules'] })
        void message.success(t('welfareRules.saved'))
      }}
      initialValues={known ?? { ...firstValues, validFrom: today() }}
    >
      {isFixed ? (
        <Alert type="info" showIcon title={t('welfareRules.fixedNotice')} style={{ marginBottom: '1rem' }} />
      ) : null}
      <RuleFields isFixed={isFixed} />
      <Form.Item
        name="validUntil"
        label={t('welfareRules.fields.validUntil')}
        extra={t('welfareRules.hints.validUntil')}
      >
        <DayPicker />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('welfareRules.fields.note')}
        rules={[{ max: 500, message: t('values.problems.text.too_long') }]}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item
        name="sourceDocument"
        label={t('welfareRules.fields.source')}
        required
        rules={[rules.longerThan(2, 'text.required')]}
        extra={t('welfareRules.hints.source')}
      >
        <Input maxLength={200} disabled={isFixed} autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  )
}

const ruleValues = (values: WelfareRuleForm): WelfareRuleForm => ({
  ...values,
  festival: values.category === 'festival' ? (values.festival ?? null) : null,
  validUntil: values.validUntil ?? null,
  note: values.note?.trim() || null,
})
