import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export const BackToActivities = () => {
  const { t } = useTranslation()
  return (
    <Link to="/activities">
      <ArrowLeftOutlined aria-hidden /> {t('activities.back')}
    </Link>
  )
}
