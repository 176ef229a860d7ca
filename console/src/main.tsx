import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { language } from './locales/index.ts'
import { router } from './platform/router.ts'
import { App } from './shell/App.tsx'
import './theme.css'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={language}>
      <App router={router} />
    </I18nextProvider>
  </StrictMode>,
)
