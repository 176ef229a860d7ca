import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'

/** Base or above base, with the words that tell them apart (seed 001, 二.1). */
export const SortFields = () => {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const choose = (isBase: boolean) =>
    form.setFieldsValue(
      isBase
        ? { kind: 'independent_base', level: 'base' }
        : { kind: undefined, level: undefined, isIndependent: false },
    )
  return (
    <FormSection title={t('unions.sort.title')}>
      <Form.Item name="isBase" className="form-wide" aria-label={t('unions.sort.title')}>
        <Radio.Group
          className="registration-sorts"
          aria-label={t('unions.sort.title')}
          onChange={(event) => choose(event.target.value as boolean)}
        >
          {([true, false] as const).map((isBase) => (
            <Radio key={String(isBase)} value={isBase}>
              <span>{t(isBase ? 'unions.sort.base' : 'unions.sort.aboveBase')}</span>
              <span className="soft registration-sort-hint">
                {t(isBase ? 'unions.sort.baseHint' : 'unions.sort.aboveBaseHint')}
              </span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
    </FormSection>
  )
}
