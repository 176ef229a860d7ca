import { admin, once } from '@huigong/client'
import type { ShownInformation } from '@huigong/contract'
import { Alert, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { useCheckedSubmission } from '../../../parts/use-checked-submission.ts'
import { ChangeCheck, type CheckedChange } from './ChangeCheck.tsx'
import type { Corrected } from './Correction.tsx'
import { InformationFields } from './InformationFields.tsx'
import { changedFieldsOf } from './information-differences.ts'
import {
  type InformationValues,
  informationOf,
  informationValuesOf,
  shownAfter,
} from './information-values.ts'
import { useSubmission } from './use-submission.ts'
import './own-union.css'

type ChangeFormProps = { record: ShownInformation; corrected: Corrected<'union.change'> | undefined }

/** Fill in, check what changes, submit; the fields stay mounted meanwhile, so that going back loses nothing. */
export const ChangeForm = ({ record, corrected }: ChangeFormProps) => {
  const { t } = useTranslation()
  const [form] = Form.useForm<InformationValues>()
  const start = corrected?.subject.after ?? record
  const [isUnchanged, setIsUnchanged] = useState(false)
  const [note, setNote] = useState(corrected?.subject.note ?? '')
  const done = useSubmission()
  const problems = useFormProblems(form, {
    'union.name_taken': 'information.name',
    'union.credit_code_taken': 'information.creditCode',
    'union.kind_not_changeable': 'information.kind',
    'file.not_yours': 'information.certificateId',
  })
  const submission = useCheckedSubmission({
    problems,
    submit: ({ form: information, key }: CheckedChange) =>
      admin.unionApplications.submitChange(
        {
          information,
          ...(note.trim() ? { note: note.trim() } : {}),
          ...(corrected ? { applicationId: corrected.id } : {}),
        },
        key,
      ),
    onDone: done,
  })
  const { checked } = submission
  const check = () => {
    problems.clear()
    const typed = form.getFieldsValue(true) as InformationValues
    const information = informationOf(typed)
    const after = shownAfter(information, typed, start)
    const changedFields = changedFieldsOf(record, after, Boolean(information.legalPersonDocument))
    setIsUnchanged(changedFields.length === 0)
    if (changedFields.length === 0) return
    submission.check({ form: information, before: record, after, changedFields, key: once() })
  }
  return (
    <div className="own-form">
      {problems.problem ? <Alert type="error" showIcon title={problems.problem} /> : null}
      {checked ? (
        <ChangeCheck
          change={checked}
          note={note}
          onNote={setNote}
          isSending={submission.isSending}
          onBack={submission.back}
          onSubmit={submission.send}
        />
      ) : null}
      <Form
        form={form}
        name="change"
        layout="vertical"
        className="stack"
        style={{ display: checked ? 'none' : undefined }}
        initialValues={informationValuesOf(start)}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={check}
      >
        <InformationFields
          kind={record.kind}
          chosenRegionName={start.regionName}
          documentMasked={start.legalPersonDocumentMasked}
        />
        {isUnchanged ? <Alert type="warning" showIcon title={t('ownUnion.change.nothing')} /> : null}
        <div>
          <Button type="primary" htmlType="submit">
            {t('ownUnion.change.toCheck')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
