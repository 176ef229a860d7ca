import { applyTextSize } from '@huigong/member/platform/text-size'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startLanguages } from './platform/languages.ts'
import { App } from './shell/App.tsx'
import '@huigong/member/styles/tokens.css'
import '@huigong/member/styles/elements.css'

applyTextSize()

void startLanguages().then((languages) =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App languages={languages} />
    </StrictMode>,
  ),
)
