import { today } from '../platform/dates.ts'
import { useSession } from '../platform/session.ts'

/** The operator's name and the date over every page: a photographed screen tells whose it was. */
export const Watermark = () => {
  const { data: session } = useSession()
  if (!session) return null
  const words = [session.account.name, session.account.phoneMasked, today()].filter(Boolean).join('  ')
  return <div className="watermark" aria-hidden style={{ backgroundImage: `url("${tileOf(words)}")` }} />
}

const tileOf = (words: string): string => {
  const safe = words.replace(/[<&>"]/g, '')
  const text = `<text x="20" y="150" transform="rotate(-22 20 150)" font-family="sans-serif" font-size="15" fill="#1f2329" fill-opacity="0.055">${safe}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="220">${text}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
