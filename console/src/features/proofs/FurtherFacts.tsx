import { factsNeeded } from '@huigong/contract/values/identity-facts'
import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../parts/DayPicker.tsx'
import { useRules } from '../../platform/rules.ts'
import type { ProofValues } from './proof-values.ts'

/** What the number of the document does not tell. */
export const FurtherFacts = () => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance<ProofValues>()
  const typed = Form.useWatch('document', form) as ProofValues['document'] | undefined
  const needed = factsNeeded(typed?.kind ?? 'resident_identity_card', typed?.number ?? '')
  return (
    <>
      {needed.birth ? (
        <>
          <Form.Item
            name="bornOn"
            label={t('names.personFields.bornOn')}
            required
            rules={[rules.given]}
            extra={t('proofs.form.bornOnHint')}
          >
            <DayPicker isPast />
          </Form.Item>
          <Form.Item name="sex" label={t('names.personFields.sex')} required rules={[rules.given]}>
            <Radio.Group
              options={(['male', 'female'] as const).map((value) => ({
                value,
                label: t(`names.sexes.${value}`),
              }))}
            />
          </Form.Item>
        </>
      ) : null}
      {needed.nationality ? (
        <Form.Item
          name="nationality"
          label={t('names.personFields.nationality')}
          required
          rules={[rules.required]}
        >
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
      ) : null}
    </>
  )
}
