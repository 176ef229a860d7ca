import { FileExcelOutlined, FilePdfOutlined } from '@ant-design/icons'
import { welfareDocumentUrl } from '@huigong/client'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Both files of a sheet; whenever they are fetched they are the same. */
export const SheetDownloads = ({ documentId, number }: { documentId: string; number: string }) => {
  const { t } = useTranslation()
  const files = [
    ['pdf', <FilePdfOutlined key="pdf" aria-hidden />],
    ['xlsx', <FileExcelOutlined key="xlsx" aria-hidden />],
  ] as const
  return (
    <span className="row sheet-downloads">
      {files.map(([format, icon]) => (
        <Button
          key={format}
          size="small"
          icon={icon}
          href={welfareDocumentUrl(documentId, format)}
          download
          aria-label={t('settlements.downloadOf', { number, format: t(`settlements.formats.${format}`) })}
        >
          {t(`settlements.formats.${format}`)}
        </Button>
      ))}
    </span>
  )
}
