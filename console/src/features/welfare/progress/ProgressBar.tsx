import { DownloadOutlined } from '@ant-design/icons'
import { welfareProgressUrl } from '@huigong/client'
import { Button, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'
import { today } from '../../../platform/dates.ts'
import '../../../parts/filter-bar.css'

const yearsShown = 6

/** The year, and the same table as a file. */
export const ProgressBar = ({ year, unionId }: { year: number; unionId: string | undefined }) => {
  const { t, i18n } = useTranslation()
  const { change } = useAddress()
  const id = useId()
  const thisYear = Number(today().slice(0, 4))
  const years = Array.from({ length: yearsShown }, (_, back) => thisYear - back)
  return (
    <search className="filter-bar">
      <div className="filter-field">
        <label htmlFor={id}>{t('progress.year')}</label>
        <Select
          id={id}
          value={year}
          options={years.map((value) => ({ value, label: t('progress.yearOf', { year: value }) }))}
          onChange={(next) => change({ year: next === thisYear ? undefined : next })}
        />
      </div>
      <div className="filter-bar-actions">
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={welfareProgressUrl({ year, unionId }, i18n.language)}
          download
        >
          {t('progress.export')}
        </Button>
      </div>
    </search>
  )
}
