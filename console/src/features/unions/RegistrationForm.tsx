import type { UnionRegistration } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../parts/form-problems.ts'
import { isSignedOut } from '../../platform/failures.ts'
import { EmployerFields } from './EmployerFields.tsx'
import { RegistrationSummary } from './RegistrationSummary.tsx'
import { type RegistrationValues, registrationOf } from './registration-values.ts'
import { SuperiorFields } from './SuperiorFields.tsx'
import { UnionFields } from './UnionFields.tsx'
import './registration.css'

type RegistrationFormProps = {
  initialValues: RegistrationValues
  submit: (form: UnionRegistration, key: string) => Promise<unknown>
  onDone: () => void
}

/** Fill in, check, submit: the fields stay mounted while the summary is read, so that going back loses nothing. */
export const RegistrationForm = ({ initialValues, submit, onDone }: RegistrationFormProps) => {
  const { t } = useTranslation()
  const [form] = Form.useForm<RegistrationValues>()
  const [checked, setChecked] = useState<RegistrationValues>()
  const [key, setKey] = useState('')
  const problems = useFormProblems(form, {
    'union.superior_missing': 'superiorId',
    'union.superior_is_base': 'superiorId',
    'union.credit_code_taken': 'employerCreditCode',
    'union.registration_pending': 'employerCreditCode',
    'union.name_taken': 'unionName',
  })
  const sending = useMutation({
    mutationFn: (values: RegistrationValues) => submit(registrationOf(values), key),
    meta: { showsOwnErrors: true },
    onSuccess: onDone,
    onError: (error) => {
      if (isSignedOut(error)) return
      setChecked(undefined)
      // The fields come back into view first; then they can be scrolled to.
      requestAnimationFrame(() => problems.show(error))
    },
  })
  const check = () => {
    problems.clear()
    setKey(crypto.randomUUID())
    setChecked(form.getFieldsValue(true) as RegistrationValues)
    window.scrollTo({ top: 0 })
  }
  return (
    <div className="registration">
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      {checked ? (
        <RegistrationSummary
          values={checked}
          isSending={sending.isPending}
          onBack={() => setChecked(undefined)}
          onSubmit={() => sending.mutate(checked)}
        />
      ) : null}
      <Form
        form={form}
        name="registration"
        layout="vertical"
        className="stack"
        style={{ display: checked ? 'none' : undefined }}
        initialValues={initialValues}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={check}
      >
        <EmployerFields />
        <UnionFields />
        <SuperiorFields chosenName={initialValues.superiorName} />
        <div>
          <Button type="primary" htmlType="submit">
            {t('unions.checkForm')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
