import { actionReasons, type MemberAction } from '@huigong/contract'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../../parts/DayPicker.tsx'
import { today, useNumber } from '../../../platform/dates.ts'
import { useRules } from '../../../platform/rules.ts'
import { codeText } from '../code-text.ts'

/** Reason from the national list, day and remark; a later day plans the change. */
export const ChangeFields = ({ action, count }: { action: MemberAction; count: number }) => {
  const { t, i18n } = useTranslation()
  const rules = useRules()
  const on = Form.useWatch<string | undefined>('on')
  const isLater = on !== undefined && on !== null && on > today()
  const reasons = actionReasons[action].map((code) => ({
    value: code,
    label: codeText(membershipChangeReasons, code, i18n.language),
  }))
  return (
    <>
      <div className="members-change-fields">
        <Form.Item name="reason" label={t('members.change.reason')} required rules={[rules.given]}>
          <Select options={reasons} />
        </Form.Item>
        {action === 'erase' ? null : (
          <Form.Item
            name="on"
            label={t('members.change.on')}
            required
            rules={[rules.given]}
            extra={t(isLater ? 'members.change.onLater' : 'members.change.onHint', { on })}
          >
            <DayPicker />
          </Form.Item>
        )}
        <Form.Item name="remark" label={t('members.change.remark')} className="form-wide">
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </div>
      {action === 'erase' && count > 1 ? <TypedCount count={count} /> : null}
    </>
  )
}

/** What cannot be put back is confirmed by typing how many it meets. */
const TypedCount = ({ count }: { count: number }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const isSame = (typed: unknown) => String(typed ?? '').replace(/\D/g, '') === String(count)
  return (
    <Form.Item
      name="typedCount"
      label={t('members.change.typeCount', { number: number(count) })}
      required
      rules={[
        {
          validator: (_rule, typed) =>
            isSame(typed) ? Promise.resolve() : Promise.reject(new Error(t('members.change.typeCountWrong'))),
        },
      ]}
      validateTrigger="onBlur"
    >
      <Input className="numbers" inputMode="numeric" autoComplete="off" maxLength={10} />
    </Form.Item>
  )
}
