import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { LanguageChange } from '../platform/language-change.ts'
import { changeLanguage } from '../platform/languages.ts'
import { createQueries } from '../platform/queries.ts'
import { router } from './router.tsx'

const queries = createQueries()

export const App = ({ languages }: { languages: i18n }) => (
  <I18nextProvider i18n={languages}>
    <LanguageChange value={changeLanguage}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageChange>
  </I18nextProvider>
)
