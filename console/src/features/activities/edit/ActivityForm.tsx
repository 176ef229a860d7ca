import type { ActivityDetail, ActivityForm as ActivityValues } from '@huigong/contract'
import { Alert, Button, Form } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormProblems } from '../../../parts/form-problems.ts'
import { useUnsavedGuard } from '../../../platform/use-unsaved-guard.ts'
import { activityValues, firstValues, valuesOf } from './activity-values.ts'
import { BasicSection } from './BasicSection.tsx'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { ContentSection } from './ContentSection.tsx'
import { PhonePreview } from './PhonePreview.tsx'
import { PrizeSection } from './PrizeSection.tsx'
import { RuleSection } from './RuleSection.tsx'
import { useSavedActivity } from './use-saved-activity.ts'

type ActivityFormProps = {
  /** The draft to change; nothing for a new one. */
  activity?: ActivityDetail
  /** Told what was read instead of what the form began with. */
  onRead?: (activity: ActivityDetail) => void
}

/** Everything of an activity on one page, with the phone beside it. */
export const ActivityForm = ({ activity, onRead }: ActivityFormProps) => {
  const { t } = useTranslation()
  const [form] = Form.useForm<ActivityValues>()
  const problems = useFormProblems(form, fieldOfError)
  const isChanged = useRef(false)
  const release = useUnsavedGuard(() => isChanged.current)
  const saving = useSavedActivity(activity, { problems, release })
  const save = (next: 'stay' | 'check') => {
    problems.clear()
    form
      .validateFields()
      .then(() => saving.save(activityValues(form.getFieldsValue(true) as ActivityValues), next))
      .catch((refused: { errorFields?: { name: (string | number)[] }[] }) => {
        const first = refused.errorFields?.[0]
        if (first) form.scrollToField(first.name, { block: 'center', focus: true })
      })
  }
  return (
    <Form<ActivityValues>
      form={form}
      layout="vertical"
      name="activity"
      initialValues={activity ? valuesOf(activity) : firstValues}
      onValuesChange={() => {
        isChanged.current = true
      }}
      className="activity-form"
    >
      <div className="stack activity-form-fields">
        {activity?.reason ? (
          <Alert type="warning" showIcon title={t('activityForm.rejected', { reason: activity.reason })} />
        ) : null}
        <BasicSection branches={activity?.branches ?? []} />
        <ContentSection />
        <RuleSection />
        <PrizeSection known={activity?.prizes ?? []} />
        {problems.problem && !saving.isOutdated ? (
          <Alert type="error" showIcon title={problems.problem} />
        ) : null}
        {saving.isOutdated && activity && onRead ? (
          <ChangedMeanwhile id={activity.id} onRead={onRead} onOverwrite={saving.overwrite} />
        ) : null}
        <div className="panel activity-form-bar">
          <Button loading={saving.isSaving === 'stay'} onClick={() => save('stay')}>
            {t('activityForm.save')}
          </Button>
          <Button type="primary" loading={saving.isSaving === 'check'} onClick={() => save('check')}>
            {t('activityForm.saveAndCheck')}
          </Button>
        </div>
      </div>
      <PhonePreview known={activity?.prizes ?? []} />
    </Form>
  )
}

const fieldOfError = {
  'activity.starts_in_past': 'endsAt',
  'activity.branch_unknown': 'branchIds',
} as const
