import { QrcodeOutlined } from '@ant-design/icons'
import { Button, Popover, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'

type VerifyButtonProps = { url: string; number: string }

/** The page on which anybody can check a sheet, as a picture to scan and as a link. */
export const VerifyButton = ({ url, number }: VerifyButtonProps) => {
  const { t } = useTranslation()
  return (
    <Popover
      trigger="click"
      title={t('settlements.verifyTitle', { number })}
      content={
        <div className="stack verify-picture">
          <QRCode value={url} type="svg" size={168} bordered={false} aria-hidden />
          <a href={url} target="_blank" rel="noreferrer">
            {t('settlements.verifyOpen')}
          </a>
        </div>
      }
    >
      <Button
        size="small"
        icon={<QrcodeOutlined aria-hidden />}
        aria-label={t('settlements.verifyTitle', { number })}
      >
        {t('settlements.verify')}
      </Button>
    </Popover>
  )
}
