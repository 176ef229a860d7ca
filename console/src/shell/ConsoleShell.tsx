import { Outlet, useRouterState } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VerifyByPhonePage } from '../features/accounts/VerifyByPhonePage.tsx'
import { ErrorState } from '../parts/ErrorState.tsx'
import { GoTo } from '../parts/GoTo.tsx'
import { LoadingState } from '../parts/LoadingState.tsx'
import { useSession } from '../platform/session.ts'
import { useNarrow } from '../platform/use-narrow.ts'
import { MainMenu } from './MainMenu.tsx'
import { PlainFrame } from './PlainFrame.tsx'
import { SessionEnded } from './SessionEnded.tsx'
import { ShellHeader } from './ShellHeader.tsx'
import { ShellTools } from './ShellTools.tsx'
import { Watermark } from './Watermark.tsx'
import './console-shell.css'

/** The frame of every page behind sign-in; asks for sign-in, verification and a union where they are missing. */
export const ConsoleShell = () => {
  const session = useSession()
  const location = useRouterState({ select: (state) => state.location })
  if (session.isPending) {
    return (
      <main>
        <LoadingState />
      </main>
    )
  }
  if (session.isError) return <ErrorState error={session.error} onRetry={() => void session.refetch()} />
  if (!session.data) {
    const search = location.pathname === '/' ? {} : { next: location.href }
    return <GoTo to="/sign-in" search={search} replace />
  }
  if (!session.data.account.isVerified) {
    return (
      <PlainFrame>
        <VerifyByPhonePage />
        <SessionEnded />
      </PlainFrame>
    )
  }
  if (!session.data.union && location.pathname === '/') return <GoTo to="/choose-union" replace />
  return <Frame path={location.pathname} />
}

const Frame = ({ path }: { path: string }) => {
  const { t } = useTranslation()
  const isNarrow = useNarrow()
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving at a page closes the drawer
  useEffect(() => setIsMenuOpen(false), [path, isNarrow])
  return (
    <div className={isNarrow ? 'shell shell-narrow' : 'shell'}>
      <a className="skip-link" href="#content">
        {t('shell.skipToContent')}
      </a>
      <ShellHeader isNarrow={isNarrow} onOpenMenu={() => setIsMenuOpen(true)} />
      {isNarrow ? (
        <Drawer
          open={isMenuOpen}
          onClose={() => setIsMenuOpen(false)}
          rootClassName="shell-drawer"
          placement="left"
          size="min(18rem, 86vw)"
          title={t('shell.mainMenu')}
          styles={{ body: { padding: '0.5rem' } }}
        >
          <MainMenu />
          <div className="shell-drawer-tools">
            <ShellTools />
          </div>
        </Drawer>
      ) : (
        <div className="shell-side">
          <MainMenu />
        </div>
      )}
      <main id="content" className="shell-content" tabIndex={-1}>
        <Outlet />
      </main>
      <Watermark />
      <SessionEnded />
    </div>
  )
}
