import { admin } from '@huigong/client'
import { type ImportRow, type ImportTask, type ImportVerdict, importVerdicts } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { useNumber } from '../../platform/dates.ts'
import { countOf } from './import-status.ts'
import { useImportRowColumns } from './row-columns.tsx'

/** Every row with its verdict; the counts are the filter and sum to the whole. */
export const ImportRows = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const columns = useImportRowColumns(task)
  const chosen = search.verdict
  const verdict = importVerdicts.find((each) => each === chosen)
  const filter = { ...(verdict && { verdict }), ...(chosen === 'kept' && { isKept: 'true' }) }
  return (
    <section className="stack" aria-labelledby="import-rows">
      <h2 id="import-rows" className="section-title">
        {t('imports.detail.rows')}
      </h2>
      <VerdictFilter task={task} />
      <PageTable<ImportRow>
        label={t('imports.detail.rows')}
        queryKey={['imports', 'rows', task.id, task.status, chosen]}
        load={(page) => admin.imports.listRows({ ...page, id: task.id, ...filter })}
        columns={columns}
        rowKey={(row) => String(row.rowNumber)}
      />
    </section>
  )
}

const VerdictFilter = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const verdicts: readonly ImportVerdict[] = importVerdicts.filter((verdict) => countOf(task, verdict) > 0)
  return (
    <fieldset className="import-verdicts">
      <legend className="visually-hidden">{t('imports.detail.verdicts')}</legend>
      <Choice value={undefined}>{t('imports.detail.total', { number: number(task.totalRows) })}</Choice>
      {verdicts.map((verdict) => (
        <Choice key={verdict} value={verdict}>
          {t('imports.detail.verdict', {
            name: t(`names.importVerdicts.${verdict}`),
            number: number(countOf(task, verdict)),
          })}
        </Choice>
      ))}
      {task.keptRows > 0 ? (
        <Choice value="kept">{t('imports.detail.kept', { number: number(task.keptRows) })}</Choice>
      ) : null}
    </fieldset>
  )
}

type ChoiceProps = { value: ImportVerdict | 'kept' | undefined; children: string }

const Choice = ({ value, children }: ChoiceProps) => {
  const { search, change } = useAddress()
  return (
    <button
      type="button"
      className="import-verdict numbers"
      aria-pressed={search.verdict === value}
      onClick={() => change({ verdict: value, cursor: undefined }, { replace: true })}
    >
      {children}
    </button>
  )
}
