import { startLanguage } from '@huigong/client'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { texts as en } from './locales/en/texts.ts'
import { texts as chinese } from './locales/zh-CN/texts.ts'
import { applyTextSize } from './platform/text-size.ts'
import { App } from './shell/App.tsx'
import './shell/tokens.css'
import './shell/elements.css'

const languages = startLanguage({ 'zh-CN': chinese, en })
applyTextSize()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App languages={languages} />
  </StrictMode>,
)
