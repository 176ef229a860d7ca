import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNarrow } from '../platform/use-narrow.ts'
import { useZoom } from '../platform/zoom.ts'
import { Mark } from './Mark.tsx'
import { LanguageSwitch, ShellTools } from './ShellTools.tsx'
import './console-shell.css'

/** The frame of pages before the console proper: sign-in and verification. */
export const PlainFrame = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  const zoom = useZoom()
  const isSmall = useNarrow(36)
  return (
    <div className="plain-frame">
      <header className="shell-header">
        <span className="shell-brand" style={{ flex: 1 }}>
          <Mark />
          <span>{t('shell.product')}</span>
        </span>
        {isSmall && zoom === 1 ? <LanguageSwitch /> : <ShellTools />}
      </header>
      <main className="plain-frame-main">{children}</main>
    </div>
  )
}
