import { type CampaignDetail, campaignKinds } from '@huigong/contract'
import { Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { ImageUpload } from '../../parts/ImageUpload.tsx'
import { InstantPicker } from '../../parts/InstantPicker.tsx'
import { MerchantPicker } from '../../parts/MerchantPicker.tsx'
import { YuanField } from '../../parts/YuanField.tsx'
import { useNumber } from '../../platform/dates.ts'
import { useRules } from '../../platform/rules.ts'

/** What seed 004, 图26 asks for. Once an activity uses it, what members rely on stays as it is. */
export const CampaignFields = ({ known }: { known: CampaignDetail | undefined }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const number = useNumber()
  const isFixed = known?.isUsed ?? false
  const label = (name: string) => t(`campaigns.fields.${name}`)
  const fixedOr = (hint: string) => t(isFixed ? 'campaigns.fixed' : `campaigns.hints.${hint}`)
  const named = [rules.longerThan(2, 'text.required')]
  return (
    <>
      <Form.Item
        name="merchantId"
        label={label('merchant')}
        required
        rules={[rules.given]}
        extra={fixedOr('merchant')}
      >
        <MerchantPicker chosenName={known?.merchantName} disabled={isFixed} />
      </Form.Item>
      <Form.Item name="kind" label={label('kind')} required rules={[rules.given]}>
        <Select
          options={campaignKinds.map((kind) => ({ value: kind, label: t(`names.campaignKinds.${kind}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="title"
        label={label('title')}
        required
        rules={named}
        extra={t('campaigns.hints.title')}
      >
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name="name" label={label('name')} required rules={named} extra={t('campaigns.hints.name')}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="totalUnits"
        label={label('number')}
        required
        rules={[rules.given]}
        extra={
          known
            ? t('campaigns.hints.issued', { issued: number(known.totalUnits - known.budgetUnits) })
            : t('campaigns.hints.number')
        }
      >
        <InputNumber
          min={1}
          max={10_000_000}
          precision={0}
          suffix={t('campaigns.unit')}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item
        name="valueInFen"
        label={label('amount')}
        required
        rules={[rules.given]}
        extra={fixedOr('amount')}
      >
        <YuanField disabled={isFixed} />
      </Form.Item>
      <Form.Item
        name="validFrom"
        label={label('validFrom')}
        required
        rules={[rules.given]}
        extra={fixedOr('validFrom')}
      >
        <InstantPicker disabled={isFixed} />
      </Form.Item>
      <Form.Item
        name="validUntil"
        label={label('validUntil')}
        required
        rules={[rules.given]}
        extra={fixedOr('validUntil')}
      >
        <InstantPicker disabled={isFixed} timeOfDay="23:59:59" />
      </Form.Item>
      <Form.Item name="conditions" label={label('conditions')} extra={t('campaigns.hints.conditions')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item name="description" label={label('description')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item name="iconId" label={label('icon')}>
        <ImageUpload label={label('icon')} isOptional />
      </Form.Item>
    </>
  )
}
