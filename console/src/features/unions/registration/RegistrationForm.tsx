import { once } from '@huigong/client'
import type { UnionRegistration } from '@huigong/contract'
import { Alert, Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { scrollToFirstProblem } from '../../../parts/first-problem.ts'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { useCheckedSubmission } from '../../../parts/use-checked-submission.ts'
import { fieldOfError } from './field-of-error.ts'
import { LegalPersonFields } from './LegalPersonFields.tsx'
import { RegisteredEmployers } from './RegisteredEmployers.tsx'
import { RegistrationSummary } from './RegistrationSummary.tsx'
import { type RegistrationValues, registrationOf } from './registration-values.ts'
import { SortFields } from './SortFields.tsx'
import { SuperiorFields } from './SuperiorFields.tsx'
import { UnionFields } from './UnionFields.tsx'
import './registration.css'

type Checked = { values: RegistrationValues; key: string }

type RegistrationFormProps = {
  initialValues: RegistrationValues
  submit: (form: UnionRegistration, key: string) => Promise<unknown>
  onDone: () => void
}

/** Fill in, check, submit: the fields stay mounted while the summary is read, so that going back loses nothing. */
export const RegistrationForm = ({ initialValues, submit, onDone }: RegistrationFormProps) => {
  const { t } = useTranslation()
  const [form] = Form.useForm<RegistrationValues>()
  const isBase = Form.useWatch('isBase', form) ?? initialValues.isBase
  const isFromPhone = initialValues.entrance !== 'console'
  const problems = useFormProblems(form, fieldOfError(isBase))
  const submission = useCheckedSubmission({
    problems,
    submit: ({ values, key }: Checked) => submit(registrationOf(values), key),
    onDone,
  })
  const { checked } = submission
  const check = () =>
    submission.check({
      values: { ...initialValues, ...(form.getFieldsValue(true) as RegistrationValues) },
      key: once().context.idempotencyKey,
    })
  return (
    <div className="registration">
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      {checked ? (
        <RegistrationSummary
          values={checked.values}
          isSending={submission.isSending}
          onBack={submission.back}
          onSubmit={submission.send}
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
