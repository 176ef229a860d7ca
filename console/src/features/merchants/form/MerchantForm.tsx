import type { MerchantDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Alert, App, Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { isSignedOut } from '../../../platform/failures.ts'
import { forgetMerchants, merchantOptions } from '../merchant-queries.ts'
import { ContactFields } from './ContactFields.tsx'
import { emptyMerchant, type MerchantValues, merchantValuesOf } from './merchant-values.ts'
import { NatureFields } from './NatureFields.tsx'
import { PaperFields } from './PaperFields.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import '../merchants.css'

type MerchantFormProps = {
  /** The merchant to edit, or none for a new one. */
  merchant?: MerchantDetail
  submit: (values: MerchantValues) => Promise<MerchantDetail>
}

/** All that seed 004, figures 23 and 24 ask for, by who, what, where and papers. */
export const MerchantForm = ({ merchant, submit }: MerchantFormProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [form] = Form.useForm<MerchantValues>()
  const problems = useFormProblems(form, { 'merchant.name_taken': 'name' })
  const saving = useMutation({
    mutationFn: submit,
    meta: { showsOwnErrors: true },
    onSuccess: async (saved) => {
      void message.success(t(merchant ? 'merchants.saved' : 'merchants.added'))
      client.setQueryData(merchantOptions(saved.id).queryKey, saved)
      await navigate({ to: '/merchants/$merchantId', params: { merchantId: saved.id }, replace: true })
      forgetMerchants(client)
    },
    onError: (error) => {
      if (!isSignedOut(error)) problems.show(error)
    },
  })
  const back = merchant ? (
    <Link to="/merchants/$merchantId" params={{ merchantId: merchant.id }}>
      {t('parts.cancel')}
    </Link>
  ) : (
    <Link to="/merchants">{t('parts.cancel')}</Link>
  )
  return (
    <Form
      form={form}
      name="merchant"
      layout="vertical"
      className="stack merchant-form"
      initialValues={merchant ? merchantValuesOf(merchant) : emptyMerchant}
      scrollToFirstError={{ block: 'center', focus: true }}
      onFinish={(values) => {
        problems.clear()
        if (!saving.isPending) saving.mutate(values)
      }}
    >
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      <NatureFields />
      <ContactFields phoneMasked={merchant?.contactPhoneMasked} />
      <PlaceFields regionName={merchant?.regionName} ownId={merchant?.id} />
      <PaperFields />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {t(merchant ? 'merchants.save' : 'merchants.addThis')}
        </Button>
        {back}
      </div>
    </Form>
  )
}
