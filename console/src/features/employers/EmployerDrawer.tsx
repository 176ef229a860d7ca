import { admin, once } from '@huigong/client'
import type { Employer, EmployerForm } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CreditCodeField } from '../../parts/CreditCodeField.tsx'
import { FormDrawer } from '../../parts/FormDrawer.tsx'
import { useRules } from '../../platform/rules.ts'
import { EmployerDetailFields } from './EmployerDetailFields.tsx'
import { employerValues } from './employer-values.ts'

type EmployerDrawerProps = {
  /** The employer to change, or a new one; nothing while the drawer is closed. */
  target: Employer | 'new' | undefined
  onClose: () => void
}

export const EmployerDrawer = ({ target, onClose }: EmployerDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const rules = useRules()
  const client = useQueryClient()
  const known = typeof target === 'object' ? target : undefined
  const submit = (values: EmployerForm) => {
    const form = employerValues(values)
    return known
      ? admin.employers.change({ ...form, id: known.id }, once())
      : admin.employers.add(form, once())
  }
  const done = () => {
    void message.success(t(known ? 'employers.changed' : 'employers.added'))
    for (const key of ['employers', 'own-union', 'union']) void client.invalidateQueries({ queryKey: [key] })
  }
  return (
    <FormDrawer<EmployerForm>
      open={target !== undefined}
      title={known ? t('employers.changeTitle', { name: known.name }) : t('employers.add')}
      submitLabel={t('employers.save')}
      onClose={onClose}
      submit={submit}
      onDone={done}
      {...(known ? { initialValues: known as Partial<EmployerForm> } : {})}
      fieldOfError={{ 'employer.taken': 'creditCode' }}
    >
      <Form.Item
        name="name"
        label={t('names.employerFields.name')}
        required
        rules={[rules.longerThan(2, 'text.required')]}
        extra={t('employers.nameHint')}
      >
        <Input autoComplete="organization" maxLength={80} />
      </Form.Item>
      <CreditCodeField
        name="creditCode"
        owner="employer"
        label={t('names.employerFields.creditCode')}
        isRequired={false}
      />
      <EmployerDetailFields />
    </FormDrawer>
  )
}
