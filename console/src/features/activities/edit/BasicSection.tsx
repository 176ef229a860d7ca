import { type ActivityDetail, activityScopes } from '@huigong/contract'
import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { ImageUpload } from '../../../parts/ImageUpload.tsx'
import { InstantPicker } from '../../../parts/InstantPicker.tsx'
import { useRules } from '../../../platform/rules.ts'
import { useSession } from '../../../platform/session.ts'
import { BranchesPicker } from './BranchesPicker.tsx'

/** Title, cover, time and scope (seed 004, 三.1: (1), (2), (4), (5)). */
export const BasicSection = ({ branches }: { branches: ActivityDetail['branches'] }) => {
  const { t } = useTranslation()
  const rules = useRules()
  const label = (name: string) => t(`activityForm.fields.${name}`)
  return (
    <FormSection title={t('activityForm.sections.basic')}>
      <Form.Item
        name="title"
        label={label('title')}
        className="form-wide"
        required
        rules={[rules.longerThan(2, 'text.required')]}
      >
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name="startsAt" label={label('startsAt')} required rules={[rules.given]}>
        <InstantPicker />
      </Form.Item>
      <Form.Item
        name="endsAt"
        label={label('endsAt')}
        required
        rules={[rules.given]}
        extra={t('activityForm.hints.time')}
      >
        <InstantPicker timeOfDay="23:59:59" />
      </Form.Item>
      <ScopeFields branches={branches} />
      <Form.Item
        name="coverId"
        label={label('cover')}
        className="form-wide"
        extra={t('activityForm.hints.cover')}
      >
        <ImageUpload label={label('cover')} isOptional />
      </Form.Item>
    </FormSection>
  )
}

/** A base union has nobody below: its members are the only scope. */
const ScopeFields = ({ branches }: { branches: ActivityDetail['branches'] }) => {
  const { t } = useTranslation()
  const scope = Form.useWatch<string | undefined>('scope')
  const isAboveBase = useSession().data?.union?.isAboveBase ?? false
  const offered = isAboveBase ? activityScopes : activityScopes.slice(0, 1)
  return (
    <>
      <Form.Item name="scope" label={t('activityForm.fields.scope')} className="form-wide" required>
        <Radio.Group className="activity-choices">
          {offered.map((each) => (
            <Radio key={each} value={each}>
              <span>{t(`names.activityScopes.${each}`)}</span>
              <span className="activity-choice-about">{t(`activityForm.scopes.${each}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {scope === 'branches' ? (
        <Form.Item
          name="branchIds"
          label={t('activityForm.fields.branches')}
          className="form-wide"
          required
          rules={[{ required: true, type: 'array', min: 1, message: t('values.problems.text.required') }]}
          extra={t('activityForm.hints.branches')}
        >
          <BranchesPicker known={branches} />
        </Form.Item>
      ) : null}
    </>
  )
}
