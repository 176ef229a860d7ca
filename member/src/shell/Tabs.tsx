import { Link, Outlet } from '@tanstack/react-router'
import { AppOutline, AppstoreOutline, CalendarOutline, UserOutline } from 'antd-mobile-icons'
import { useUnreadNotices } from '../features/notices/unread-notices.ts'
import { useText } from '../platform/texts.ts'

const tabs = [
  { to: '/', icon: AppOutline, name: 'shell.tabs.home' },
  { to: '/services', icon: AppstoreOutline, name: 'shell.tabs.services' },
  { to: '/activities', icon: CalendarOutline, name: 'shell.tabs.activities' },
  { to: '/me', icon: UserOutline, name: 'shell.tabs.me' },
] as const

/** The four pages that are always one tap away. Links in a `nav`, because the tab bar of antd-mobile has no roles. */
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
          {tabs.map(({ to, icon: Icon, name }) => (
            <li key={to}>
              <Link to={to} className="tab" activeOptions={{ exact: true }}>
                <span className="tab-icon">
                  <Icon aria-hidden />
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
