import { Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import './state.css'

/** Something is being read; said in words too. */
export const LoadingState = () => {
  const { t } = useTranslation()
  return (
    <div className="state" role="status">
      <Spin />
      <p className="soft">{t('parts.loading')}</p>
    </div>
  )
}
