import { lazy } from 'react'
import { fetchNearTexts } from '../../platform/languages.ts'

/** Fetched after the page: it only adds a line or two. */
export const WelfareToday = lazy(async () => {
  const [page] = await Promise.all([import('./WelfareToday.tsx'), fetchNearTexts()])
  return { default: page.WelfareToday }
})
