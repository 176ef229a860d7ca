import { admin, once } from '@huigong/client'
import { personNameInput } from '@huigong/contract/values/name'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormDrawer } from '../../../parts/FormDrawer.tsx'
import { useRules } from '../../../platform/rules.ts'
import { forgetMerchants } from '../merchant-queries.ts'

type AddClerkDrawerProps = { merchantId: string; open: boolean; onClose: () => void }
type ClerkValues = { name: string; phone: string; campaignId?: string }

/** One more person who scans, found by the phone; whoever has no account gets one with the first sign-in. */
export const AddClerkDrawer = ({ merchantId, open, onClose }: AddClerkDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const rules = useRules()
  const client = useQueryClient()
  const campaigns = useQuery({
    queryKey: ['campaigns', 'of-merchant', merchantId],
    queryFn: () => admin.campaigns.list({ merchantId, limit: 100 }),
    enabled: open,
  })
  const label = (key: string) => t(`merchants.clerks.${key}`)
  const done = () => {
    void message.success(label('added'))
    forgetMerchants(client)
  }
  return (
    <FormDrawer<ClerkValues>
      open={open}
      title={label('add')}
      submitLabel={label('add')}
      submit={(values) => admin.merchants.addClerk({ ...values, merchantId }, once())}
      onClose={onClose}
      onDone={done}
      fieldOfError={{ 'clerk.already': 'phone' }}
    >
      <p className="soft" style={{ marginBottom: '1rem' }}>
        {label('addLead')}
      </p>
      <Form.Item name="name" label={label('name')} required rules={[rules.reads(personNameInput)]}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={label('phone')}
        extra={label('phoneHint')}
        required
        rules={[rules.phone]}
      >
        <Input className="numbers" type="tel" inputMode="tel" autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name="campaignId" label={label('campaign')} extra={label('campaignHint')}>
        <Select
          allowClear
          placeholder={label('everything')}
          loading={campaigns.isFetching}
          options={(campaigns.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </FormDrawer>
  )
}
