import { GlobalOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { nextZoom, setZoom, useZoom } from '../platform/zoom.ts'

/** Language and zoom. */
export const ShellTools = () => (
  <div className="shell-tools">
    <LanguageSwitch />
    <ZoomControl />
  </div>
)

export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation()
  const other = i18n.language === 'zh-CN' ? 'en' : 'zh-CN'
  return (
    <Button
      type="text"
      icon={<GlobalOutlined aria-hidden />}
      lang={other}
      onClick={() => void i18n.changeLanguage(other)}
    >
      {t('shell.otherLanguage')}
    </Button>
  )
}

const ZoomControl = () => {
  const { t } = useTranslation()
  const zoom = useZoom()
  const smaller = nextZoom(zoom, -1)
  const larger = nextZoom(zoom, 1)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's part
    <div role="group" aria-label={t('shell.zoom')} className="shell-zoom">
      <Tooltip title={t('shell.zoomOut')}>
        <Button
          type="text"
          icon={<ZoomOutOutlined />}
          aria-label={t('shell.zoomOut')}
          disabled={smaller === undefined}
          onClick={() => setZoom(smaller ?? zoom)}
        />
      </Tooltip>
      <span className="shell-zoom-value numbers" aria-live="polite">
        {Math.round(zoom * 100)}%
      </span>
      <Tooltip title={t('shell.zoomIn')}>
        <Button
          type="text"
          icon={<ZoomInOutlined />}
          aria-label={t('shell.zoomIn')}
          disabled={larger === undefined}
          onClick={() => setZoom(larger ?? zoom)}
        />
      </Tooltip>
      <Button type="text" disabled={zoom === 1} onClick={() => setZoom(1)}>
        {t('shell.zoomReset')}
      </Button>
    </div>
  )
}
