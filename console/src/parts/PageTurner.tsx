import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../platform/dates.ts'

type PageTurnerProps = {
  shown: number
  total?: number | null | undefined
  limit: number
  hasPrevious: boolean
  hasNext: boolean
  onPrevious: () => void
  onNext: () => void
  onLimit: (limit: number) => void
}

export const PageTurner = (props: PageTurnerProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const hasTotal = props.total !== undefined && props.total !== null
  return (
    <nav className="page-turner" aria-label={t('parts.pages')}>
      <span className="soft numbers" aria-live="polite">
        {hasTotal
          ? t('parts.shownOf', { shown: number(props.shown), total: number(props.total) })
          : t('parts.shown', { shown: number(props.shown) })}
      </span>
      <Select
        value={props.limit}
        aria-label={t('parts.rowsOnPage')}
        onChange={props.onLimit}
        options={[20, 50, 100].map((limit) => ({ value: limit, label: t('parts.perPage', { limit }) }))}
      />
      <Button icon={<LeftOutlined aria-hidden />} disabled={!props.hasPrevious} onClick={props.onPrevious}>
        {t('parts.previousPage')}
      </Button>
      <Button
        disabled={!props.hasNext}
        onClick={props.onNext}
        icon={<RightOutlined aria-hidden />}
        iconPlacement="end"
      >
        {t('parts.nextPage')}
      </Button>
    </nav>
  )
}
