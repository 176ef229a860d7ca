import { Link, Outlet } from '@tanstack/react-router'
import { useUnreadNotices } from '../features/notices/unread-notices.ts'
import { Icon } from '../parts/Icon.tsx'
import { useText } from '../platform/texts.ts'

const tabs = [
  { to: '/', icon: 'home', name: 'shell.tabs.home' },
  { to: '/services', icon: 'services', name: 'shell.tabs.services' },
  { to: '/activities', icon: 'calendar', name: 'shell.tabs.activities' },
  { to: '/me', icon: 'person', name: 'shell.tabs.me' },
] as const

/** The four pages that are always one tap away. */
export const Tabs = () => {
  const text = useText()
  const unread = useUnreadNotices()
  return (
    <>
      <div className="tab-page">
        <Outlet />
      </div>
      <nav className="tab-bar" aria-label={text('shell.tabs.label')}>
        <ul>
          {tabs.map(({ to, icon, name }) => (
            <li key={to}>
              <Link to={to} className="tab" activeOptions={{ exact: true }}>
                <span className="tab-icon">
                  <Icon name={icon} />
                  {to === '/me' && unread > 0 ? <span className="tab-dot" /> : null}
                </span>
                {text(name)}
                {to === '/me' && unread > 0 ? (
                  <span className="hidden-words">{text('inbox.unread', { count: unread })}</span>
                ) : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
