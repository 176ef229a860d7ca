import { once } from '@huigong/client'
import type { UnionRegistration } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scrollToFirstProblem } from '../../../parts/first-problem.ts'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { isSignedOut } from '../../../platform/failures.ts'
import { fieldOfError } from './field-of-error.ts'
import { LegalPersonFields } from './LegalPersonFields.tsx'
import { RegisteredEmployers } from './RegisteredEmployers.tsx'
import { RegistrationSummary } from './RegistrationSummary.tsx'
import { type RegistrationValues, registrationOf } from './registration-values.ts'
import { SortFields } from './SortFields.tsx'
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
  const isBase = Form.useWatch('isBase', form) ?? initialValues.isBase
  const isFromPhone = initialValues.entrance !== 'console'
  const problems = useFormProblems(form, fieldOfError(isBase))
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
    setKey(once().context.idempotencyKey)
    setChecked({ ...initialValues, ...(form.getFieldsValue(true) as RegistrationValues) })
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
        onFinishFailed={() => scrollToFirstProblem('registration')}
        onFinish={check}
      >
        <SortFields />
        {isBase ? <RegisteredEmployers isFromPhone={isFromPhone} /> : null}
        <UnionFields isBase={isBase} isFromPhone={isFromPhone} />
        <SuperiorFields known={initialValues} isFromPhone={isFromPhone} />
        <LegalPersonFields isFromPhone={isFromPhone} known={initialValues} />
        <div>
          <Button type="primary" htmlType="submit">
            {t('unions.checkForm')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
