import { admin, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../parts/form-problems.ts'
import { useSession } from '../../platform/session.ts'
import { forgetAdministrators } from './forget-administrators.ts'
import { HandOverSteps } from './HandOverSteps.tsx'
import { handOverOptions } from './hand-over-queries.ts'
import { PersonFields, type PersonValues, personOf } from './PersonFields.tsx'
import { fieldOfPersonError } from './person-errors.ts'

/** The first step: A says who takes over. */
export const HandOverStart = ({ onStarted }: { onStarted: () => void }) => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { data: session } = useSession()
  const [form] = Form.useForm<PersonValues>()
  const problems = useFormProblems(form, fieldOfPersonError)
  const starting = useMutation({
    mutationFn: (values: PersonValues) => admin.administrators.startHandOver(personOf(values), once()),
    meta: { showsOwnErrors: true },
    onSuccess: (handOver) => {
      onStarted()
      client.setQueryData(handOverOptions(session?.union?.id).queryKey, handOver)
      forgetAdministrators(client)
    },
    onError: problems.show,
  })
  return (
    <div className="hand-over">
      <section className="panel">
        <HandOverSteps current={0} />
      </section>
      <section className="panel stack" aria-labelledby="hand-over-start">
        <h2 className="section-title" id="hand-over-start">
          {t('administrators.handOver.who')}
        </h2>
        {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
        <Form<PersonValues>
          form={form}
          layout="vertical"
          initialValues={{ document: { kind: 'resident_identity_card' } }}
          scrollToFirstError={{ block: 'center', focus: true }}
          onFinish={(values) => {
            problems.clear()
            if (!starting.isPending) starting.mutate(values)
          }}
        >
          <PersonFields needsDocument={false} />
          <Button type="primary" htmlType="submit" loading={starting.isPending}>
            {t('administrators.handOver.start')}
          </Button>
        </Form>
      </section>
    </div>
  )
}
