import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../parts/DayPicker.tsx'
import { useSession } from '../../platform/session.ts'
import type { ProofValues } from './proof-values.ts'

/** Whether the person joins the union that vouches, and since when. */
export const JoiningFields = () => {
  const { t } = useTranslation()
  const form = Form.useFormInstance<ProofValues>()
  const joins = Form.useWatch('joins', form) as boolean | undefined
  const union = useSession().data?.union?.name ?? ''
  return (
    <>
      <Form.Item name="joins" valuePropName="checked" extra={t('proofs.form.joinsHint')}>
        <Checkbox>{t('proofs.form.joins', { union })}</Checkbox>
      </Form.Item>
      {joins ? (
        <Form.Item name="joinedOn" label={t('proofs.form.joinedOn')} extra={t('proofs.form.joinedOnHint')}>
          <DayPicker isPast />
        </Form.Item>
      ) : null}
    </>
  )
}
