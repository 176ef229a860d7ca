import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../platform/texts.ts'
import { Icon } from './Icon.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { PageTitle } from './PageTitle.tsx'
import './parts.css'

type PageProps = {
  title: string
  /** Title of the window where the heading would not do. */
  windowTitle?: string
  up?: LinkProps['to']
  upParams?: Record<string, string>
  /** Stands in the place of the way back. */
  brand?: ReactNode
  children: ReactNode
}

/** Frame of every page: the way back (a tab has none), the language, one heading, the content. */
export const Page = ({ title, windowTitle, up, upParams, brand, children }: PageProps) => {
  const text = useText()
  return (
    <div className="page">
      <header className="page-bar">
        {up ? (
          <Link to={up} params={upParams as LinkProps['params']} className="page-up">
            <Icon name="back" />
            {text('shell.back')}
          </Link>
        ) : null}
        {brand}
        <LanguageSwitch />
      </header>
      <main className="page-body">
        <PageTitle windowTitle={windowTitle ?? title}>{title}</PageTitle>
        {children}
      </main>
    </div>
  )
}
