import { baseKinds, memberHoldingKinds, type UnionLevel, unionKinds, unionLevels } from '@huigong/contract'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRules } from '../../../platform/rules.ts'

const kinds = unionKinds.filter((kind) => !baseKinds.includes(kind))
const levels = unionLevels.filter((level) => level !== 'base')

/** Kind and level of a union that has unions below it; no level above the superior's. */
export const AboveBaseFields = () => {
  const { t } = useTranslation()
  const rules = useRules()
  const form = Form.useFormInstance()
  const kind = Form.useWatch('kind', form) as (typeof kinds)[number] | undefined
  const superiorLevel = Form.useWatch('superiorLevel', { form, preserve: true }) as UnionLevel | undefined
  const lowest = superiorLevel ? unionLevels.indexOf(superiorLevel) : 0
  const kindHint =
    kind && (memberHoldingKinds.includes(kind) ? t('unions.holdsMembers') : t('unions.holdsNoMembers'))
  return (
    <>
      <Form.Item
        name="kind"
        label={t('unions.kind')}
        required
        rules={[rules.given]}
        extra={kindHint ?? t('unions.kindHint')}
      >
        <Select
          options={kinds.map((value) => ({ value, label: t(`names.unionKinds.${value}`) }))}
          placeholder={t('unions.choose')}
        />
      </Form.Item>
      <Form.Item
        name="level"
        label={t('unions.level')}
        required
        rules={[rules.given]}
        extra={t('unions.levelHint')}
      >
        <Select
          options={levels.map((value) => ({
            value,
            label: t(`names.unionLevels.${value}`),
            disabled: unionLevels.indexOf(value) < lowest,
          }))}
          placeholder={t('unions.choose')}
        />
      </Form.Item>
    </>
  )
}
