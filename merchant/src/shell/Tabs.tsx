import { Link, Outlet } from '@tanstack/react-router'
import { useWaitingSettlements } from '../features/settlements/waiting-settlements.ts'
import { Sign } from '../parts/Sign.tsx'
import { useText } from '../platform/texts.ts'

const tabs = [
  { to: '/', sign: 'scan', name: 'shell.tabs.scan' },
  { to: '/day', sign: 'list', name: 'shell.tabs.day' },
  { to: '/settlements', sign: 'sheet', name: 'shell.tabs.settlements' },
  { to: '/me', sign: 'person', name: 'shell.tabs.me' },
] as const

/** The four pages that are always one tap away. */
export const Tabs = () => {
  const text = useText()
  const waiting = useWaitingSettlements()
  return (
    <>
      <div className="tab-page">
        <Outlet />
      </div>
      <nav className="tab-bar" aria-label={text('shell.tabs.label')}>
        <ul>
          {tabs.map(({ to, sign, name }) => (
            <li key={to}>
              <Link to={to} className="tab" activeOptions={{ exact: true }}>
                <span className="tab-icon">
                  <Sign name={sign} />
                  {to === '/settlements' && waiting > 0 ? (
                    <span className="tab-count" aria-hidden="true">
                      {waiting}
                    </span>
                  ) : null}
                </span>
                {text(name)}
                {to === '/settlements' && waiting > 0 ? (
                  <span className="hidden-words">{text('shell.waiting', { count: waiting })}</span>
                ) : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
