import { ApiError, admin, once } from '@huigong/client'
import type { UnionDetail } from '@huigong/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { UnionPicker } from '../../../parts/UnionPicker.tsx'
import { isSignedOut } from '../../../platform/failures.ts'
import { useRules } from '../../../platform/rules.ts'
import { useCan } from '../../../platform/session.ts'
import { BranchUnionPicker } from './BranchUnionPicker.tsx'
import type { Corrected } from './Correction.tsx'
import { MovePreviewPanel } from './MovePreviewPanel.tsx'
import { useSubmission } from './use-submission.ts'
import './own-union.css'

type Values = { unionId?: string; superiorId?: string; reason?: string }

type MoveFormProps = {
  union: UnionDetail | undefined
  corrected: Corrected<'union.move'> | undefined
}

/** Which union, to where and why; what it would mean stands beside the form before it is sent. */
export const MoveForm = ({ union, corrected }: MoveFormProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const canSearch = useCan('unions.view_below')
  const done = useSubmission()
  const [form] = Form.useForm<Values>()
  const start = corrected?.subject.form
  const [places, setPlaces] = useState({ unionId: union?.id ?? '', superiorId: start?.toSuperiorId ?? '' })
  const problems = useFormProblems(form)
  const { unionId, superiorId } = places
  const preview = useQuery({
    queryKey: ['move-preview', unionId, superiorId],
    queryFn: () => admin.unionApplications.previewMove({ id: unionId, superiorId }),
    enabled: unionId !== '' && superiorId !== '',
  })
  const sending = useMutation({
    mutationFn: ({ values, key }: { values: Values; key: ReturnType<typeof once> }) =>
      admin.unionApplications.submitMove(
        {
          id: values.unionId ?? '',
          superiorId: values.superiorId ?? '',
          reason: values.reason ?? '',
          ...(corrected ? { applicationId: corrected.id } : {}),
        },
        key,
      ),
    meta: { showsOwnErrors: true },
    onSuccess: done,
    onError: (error) => {
      if (isSignedOut(error)) return
      problems.show(error)
      void preview.refetch()
    },
  })
  const text = (key: string) => t(`ownUnion.move.${key}`)
  const isBlocked = preview.isFetching || preview.isError || (preview.data?.pendingReviews ?? 0) > 0
  return (
    <div className="move">
      <section className="panel">
        {problems.problem ? (
          <Alert type="error" showIcon title={problems.problem} style={{ marginBottom: '1rem' }} />
        ) : null}
        <Form
          form={form}
          name="move"
          layout="vertical"
          initialValues={{ unionId: union?.id, superiorId: start?.toSuperiorId, reason: start?.reason }}
          scrollToFirstError={{ block: 'center', focus: true }}
          onValuesChange={(_, { unionId: id, superiorId: to }) => {
            problems.clear()
            setPlaces({ unionId: id ?? '', superiorId: to ?? '' })
          }}
          onFinish={(values: Values) => {
            problems.clear()
            if (!sending.isPending) sending.mutate({ values, key: once() })
          }}
        >
          <Form.Item
            name="unionId"
            label={text('union')}
            extra={corrected || !canSearch ? undefined : text('unionHint')}
            rules={[rules.required]}
            required
          >
            <BranchUnionPicker chosen={union} isFixed={corrected !== undefined} />
          </Form.Item>
          <Form.Item name="superiorId" label={text('superior')} required rules={[rules.required]}>
            <UnionPicker chosenName={start?.toSuperiorName} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={text('reason')}
            extra={text('reasonHint')}
            required
            rules={[rules.required]}
            validateTrigger="onBlur"
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
          <Button type="primary" htmlType="submit" disabled={isBlocked} loading={sending.isPending}>
            {text('submit')}
          </Button>
        </Form>
      </section>
      <MovePreviewPanel
        preview={preview.data}
        isLoading={preview.isFetching}
        problem={preview.error instanceof ApiError ? preview.error : undefined}
      />
    </div>
  )
}
