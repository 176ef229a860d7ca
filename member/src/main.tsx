import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startLanguages } from './platform/languages.ts'
import { applyTextSize } from './platform/text-size.ts'
import { App } from './shell/App.tsx'
import './shell/tokens.css'
import './shell/elements.css'

applyTextSize()

void startLanguages().then((languages) =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App languages={languages} />
    </StrictMode>,
  ),
)
