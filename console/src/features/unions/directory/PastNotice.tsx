import { HistoryOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'

/** Says that what stands below is history, and leads back. */
export const PastNotice = ({ on }: { on: string }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  return (
    <Alert
      className="past-notice"
      type="warning"
      showIcon
      icon={<HistoryOutlined aria-hidden />}
      title={
        <>
          <strong>{t('unions.past.notice', { on })}</strong> {t('unions.past.noticeText')}
        </>
      }
      action={
        <Button onClick={() => change({ on: undefined, cursor: undefined })}>{t('unions.past.back')}</Button>
      }
    />
  )
}
