import { Loading } from '@huigong/member/parts/Loading'
import { BrokenPage } from '@huigong/member/shell/BrokenPage'
import { MissingPage } from '@huigong/member/shell/MissingPage'
import { Shell } from '@huigong/member/shell/Shell'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ScanPage } from '../features/scanning/ScanPage.tsx'
import { fetchFurtherTexts } from '../platform/languages.ts'
import { AtCounter } from './AtCounter.tsx'
import { Tabs } from './Tabs.tsx'

const rootRoute = createRootRoute({ component: Shell })
const counter = createRoute({ getParentRoute: () => rootRoute, id: 'counter', component: AtCounter })
const tabs = createRoute({ getParentRoute: () => counter, id: 'tabs', component: Tabs })

const signInPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  beforeLoad: fetchFurtherTexts,
  validateSearch: (search): { ended?: true } => ({ ended: search.ended === true || undefined }),
  component: lazyRouteComponent(() => import('../features/accounts/SignInPage.tsx'), 'SignInPage'),
})

const tabPages = [
  createRoute({ getParentRoute: () => tabs, path: '/', component: ScanPage }),
  createRoute({
    getParentRoute: () => tabs,
    path: '/day',
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(() => import('../features/redemptions/DayPage.tsx'), 'DayPage'),
  }),
  createRoute({
    getParentRoute: () => tabs,
    path: '/settlements',
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(
      () => import('../features/settlements/SettlementsPage.tsx'),
      'SettlementsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => tabs,
    path: '/me',
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(() => import('../features/accounts/MePage.tsx'), 'MePage'),
  }),
] as const

const counterPages = [
  createRoute({
    getParentRoute: () => counter,
    path: '/settlements/$id',
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(
      () => import('../features/settlements/SettlementPage.tsx'),
      'SettlementPage',
    ),
  }),
  createRoute({
    getParentRoute: () => counter,
    path: '/merchants',
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(() => import('../features/accounts/SwitchPage.tsx'), 'SwitchPage'),
  }),
  createRoute({
    getParentRoute: () => counter,
    path: '/password',
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(() => import('../features/accounts/PasswordPage.tsx'), 'PasswordPage'),
  }),
] as const

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInPage,
    counter.addChildren([tabs.addChildren(tabPages), ...counterPages]),
  ]),
  basepath: '/merchant',
  scrollRestoration: true,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
  defaultPendingComponent: Loading,
  defaultPendingMs: 300,
})

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can extend the router's own.
  interface Register {
    router: typeof router
  }
}
