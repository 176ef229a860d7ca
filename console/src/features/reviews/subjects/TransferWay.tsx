import { ArrowRightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import './subjects.css'

/** From which union to which: what a transfer is about, read first. */
export const TransferWay = ({ from, to }: { from: string | null; to: string }) => {
  const { t } = useTranslation()
  return (
    <dl className="transfer-way">
      <div>
        <dt>{t('reviews.subjects.way.from')}</dt>
        <dd>{from ?? t('reviews.subjects.way.noneFrom')}</dd>
      </div>
      <div>
        <dt>
          <ArrowRightOutlined aria-hidden className="transfer-way-arrow" />
          {t('reviews.subjects.way.to')}
        </dt>
        <dd>{to}</dd>
      </div>
    </dl>
  )
}
