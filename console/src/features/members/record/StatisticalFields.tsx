import type { Code } from '@huigong/contract/code-lists/code'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { ethnicGroups } from '@huigong/contract/code-lists/ethnic-groups'
import { householdKinds } from '@huigong/contract/code-lists/household-kinds'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { skillLevels } from '@huigong/contract/code-lists/skill-levels'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FoldedFields } from '../../../parts/FormSection.tsx'
import { useCodeOptions } from '../../employers/code-options.ts'

const lists: readonly [string, readonly Code[]][] = [
  ['ethnicGroup', ethnicGroups],
  ['politicalStatus', politicalStatuses],
  ['education', educationLevels],
  ['skillLevel', skillLevels],
  ['employment', employmentStatuses],
  ['householdKind', householdKinds],
]

/** Fields of the national form that nobody has to give (个人信息保护法 art. 6: no more than the purpose needs). */
export const StatisticalFields = ({ isOpen = false }: { isOpen?: boolean }) => {
  const { t } = useTranslation()
  const codeOptions = useCodeOptions()
  const field = (name: string) => t(`names.personFields.${name}`)
  return (
    <FoldedFields
      title={t('members.form.statistical')}
      hint={t('members.form.statisticalHint')}
      isOpen={isOpen}
    >
      {lists.map(([name, list]) => (
        <Form.Item key={name} name={name} label={field(name)}>
          <Select {...codeOptions(list)} allowClear />
        </Form.Item>
      ))}
      <Form.Item name="householdPlace" label={field('householdPlace')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="nativePlace" label={field('nativePlace')}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
    </FoldedFields>
  )
}
