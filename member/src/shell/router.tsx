import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { HomePage } from '../features/home/HomePage.tsx'
import { Loading } from '../parts/Loading.tsx'
import { readBack } from '../platform/back.ts'
import { fetchFurtherTexts, fetchNearTexts } from '../platform/languages.ts'
import { goodbyePages, ownAccountPages, ownDataPages } from './account-pages.ts'
import { BrokenPage } from './BrokenPage.tsx'
import {
  keptVouchers,
  managing,
  membership,
  openUnions,
  ownAccount,
  ownData,
  registering,
  rootRoute,
  signedIn,
  tabs,
  verified,
  welfare,
} from './layouts.ts'
import { MissingPage } from './MissingPage.tsx'
import { managementPages } from './management-pages.ts'
import { membershipPages } from './membership-pages.ts'
import { openUnionPages, registrationPages } from './union-pages.ts'
import { activitiesTab, activityPages, drawPages, voucherPages } from './welfare-pages.ts'

const tabPages = [
  createRoute({ getParentRoute: () => tabs, path: '/', component: HomePage }),
  createRoute({
    getParentRoute: () => tabs,
    path: '/services',
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(() => import('../features/services/ServicesPage.tsx'), 'ServicesPage'),
  }),
  activitiesTab,
  createRoute({
    getParentRoute: () => tabs,
    path: '/me',
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(() => import('../features/accounts/MePage.tsx'), 'MePage'),
  }),
] as const

const openPages = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: (search): { back?: string; ended?: true } => ({
      back: readBack(search.back),
      ended: search.ended === true || undefined,
    }),
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(() => import('../features/accounts/SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/card/$code',
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(() => import('../features/members/CardCheckPage.tsx'), 'CardCheckPage'),
  }),
] as const

const accountPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/unions',
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(() => import('../features/members/UnionsPage.tsx'), 'UnionsPage'),
  }),
] as const

const memberPages = [
  createRoute({
    getParentRoute: () => verified,
    path: '/card',
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(() => import('../features/members/CardPage.tsx'), 'CardPage'),
  }),
] as const

const tree = rootRoute.addChildren([
  tabs.addChildren(tabPages),
  ...openPages,
  ...goodbyePages,
  ...drawPages,
  openUnions.addChildren(openUnionPages),
  keptVouchers.addChildren(voucherPages),
  signedIn.addChildren([
    ...accountPages,
    welfare.addChildren(activityPages),
    ownAccount.addChildren(ownAccountPages),
    verified.addChildren([
      ...memberPages,
      membership.addChildren(membershipPages),
      ownData.addChildren(ownDataPages),
      registering.addChildren(registrationPages),
      managing.addChildren(managementPages),
    ]),
  ]),
])

export const router = createRouter({
  routeTree: tree,
  basepath: '/m',
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
