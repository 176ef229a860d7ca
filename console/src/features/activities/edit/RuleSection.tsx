import { type ActivityForm, admissions, claimTimes, countedBy } from '@huigong/contract'
import { Form, Input, InputNumber, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { InstantPicker } from '../../../parts/InstantPicker.tsx'
import { useRules } from '../../../platform/rules.ts'
import { PeopleFields } from './PeopleFields.tsx'

/** 领券次数 (seed 004, 三.1 (3)) and who gets it when there are more people than vouchers. */
export const RuleSection = () => {
  const { t } = useTranslation()
  const rules = useRules()
  const times = Form.useWatch<ActivityForm['rules']['times'] | undefined>(['rules', 'times'])
  const admission = Form.useWatch<ActivityForm['rules']['admission'] | undefined>(['rules', 'admission'])
  return (
    <FormSection title={t('activityForm.sections.rules')}>
      <Choices name="times" values={claimTimes} names="claimTimes" />
      <Choices name="countedBy" values={countedBy} names="countedBy" />
      {times === 'daily' ? (
        <Form.Item
          name={['rules', 'timesADay']}
          label={t('activityForm.fields.timesADay')}
          required
          rules={[rules.given]}
        >
          <InputNumber
            min={1}
            max={100}
            precision={0}
            suffix={t('activityForm.times')}
            style={{ width: '100%' }}
          />
        </Form.Item>
      ) : null}
      <Choices name="admission" values={admissions} names="admissions" />
      {admission === 'drawn' ? (
        <Form.Item
          name={['rules', 'applicationsUntil']}
          label={t('activityForm.fields.applicationsUntil')}
          required
          rules={[rules.given]}
          extra={t('activityForm.hints.applicationsUntil')}
        >
          <InstantPicker timeOfDay="23:59:59" />
        </Form.Item>
      ) : null}
      <PeopleFields />
      <Form.Item
        name={['rules', 'overrideDocument']}
        label={t('activityForm.fields.overrideDocument')}
        className="form-wide"
        extra={t('activityForm.hints.overrideDocument')}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </FormSection>
  )
}

type ChoicesProps = {
  name: 'times' | 'countedBy' | 'admission'
  values: readonly string[]
  names: string
}

const Choices = ({ name, values, names }: ChoicesProps) => {
  const { t } = useTranslation()
  return (
    <Form.Item name={['rules', name]} label={t(`activityForm.fields.${name}`)} required>
      <Radio.Group className="activity-choices">
        {values.map((value) => (
          <Radio key={value} value={value}>
            <span>{t(`names.${names}.${value}`)}</span>
            <span className="activity-choice-about">{t(`activityForm.${names}.${value}`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  )
}
