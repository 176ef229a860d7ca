import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import './page-header.css'

type PageHeaderProps = { title: string; description?: ReactNode; action?: ReactNode; back?: ReactNode }

/** Title of the page and of the window, a sentence on what it is for, and its one primary action. */
export const PageHeader = ({ title, description, action, back }: PageHeaderProps) => {
  usePageTitle(title)
  return (
    <header className="page-header">
      <div className="page-header-words">
        {back ? <div className="page-header-back">{back}</div> : null}
        <h1>{title}</h1>
        {description ? <p className="soft">{description}</p> : null}
      </div>
      {action ? <div className="page-header-action">{action}</div> : null}
    </header>
  )
}

export const usePageTitle = (title: string): void => {
  const { t } = useTranslation()
  const product = t('shell.product')
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
}
