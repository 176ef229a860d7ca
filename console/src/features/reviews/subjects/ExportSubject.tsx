import type { ShownExport } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../../parts/FactList.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { useNameList } from '../../../platform/name-list.ts'
import { Consequences } from './Consequences.tsx'

/** Which union wants whose data for what, and what an approval lets out. */
export const ExportSubject = ({ form, isPending }: { form: ShownExport; isPending: boolean }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const list = useNameList()
  const name = (key: string, values: Record<string, string> = {}) =>
    t(`reviews.subjects.export.${key}`, values)
  const fields = [name('always'), ...form.fields.map((field) => t(`names.personFields.${field}`))]
  return (
    <>
      <FactList
        title={name('title')}
        facts={[
          { label: name('union'), value: form.unionName },
          { label: name('scope'), value: t(`names.exportScopes.${form.scope}`) },
          { label: name('rows'), value: name('people', { number: number(form.rows) }), isCode: true },
          { label: name('purpose'), value: form.purpose, isWide: true },
          { label: name('fields'), value: list(fields), isWide: true },
        ]}
      />
      {isPending ? (
        <Consequences
          title={name('effects')}
          items={t('reviews.subjects.export.effect', { returnObjects: true }) as string[]}
        />
      ) : null}
    </>
  )
}
