import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeDownload } from './code-picture.ts'
import { printCard } from './print-card.ts'

type CardActionsProps = { code: string; name: string; purpose: string; url: string }

export const CardActions = ({ code, name, purpose, url }: CardActionsProps) => {
  const { t } = useTranslation()
  return (
    <div className="row union-card-actions">
      <Button
        type="primary"
        icon={<PrinterOutlined aria-hidden />}
        onClick={() => printCard({ code, name, purpose, url })}
      >
        {t('unions.card.print')}
      </Button>
      {(['png', 'svg'] as const).map((format) => (
        <Button
          key={format}
          href={codeDownload(code, format)}
          download={`${name}.${format}`}
          icon={<DownloadOutlined aria-hidden />}
        >
          {t('unions.card.download', { format: format.toUpperCase() })}
        </Button>
      ))}
    </div>
  )
}
