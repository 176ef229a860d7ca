import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { HomePage } from '../features/home/HomePage.tsx'
import { Loading } from '../parts/Loading.tsx'
import { readBack } from '../platform/back.ts'
import { goodbyePages, ownAccountPages, ownDataPages } from './account-pages.ts'
import { BrokenPage } from './BrokenPage.tsx'
import {
  managing,
  openUnions,
  ownAccount,
  ownData,
  registering,
  rootRoute,
  signedIn,
  tabs,
  verified,
} from './layouts.ts'
import { MissingPage } from './MissingPage.tsx'
import { managementPages } from './management-pages.ts'
import { openUnionPages, registrationPages } from './union-pages.ts'

const tabPages = [
  createRoute({ getParentRoute: () => tabs, path: '/', component: HomePage }),
  createRoute({
    getParentRoute: () => tabs,
    path: '/services',
    component: lazyRouteComponent(() => import('../features/services/ServicesPage.tsx'), 'ServicesPage'),
  }),
  createRoute({
    getParentRoute: () => tabs,
    path: '/activities',
    component: lazyRouteComponent(
      () => import('../features/activities/ActivitiesPage.tsx'),
      'ActivitiesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => tabs,
    path: '/me',
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
    component: lazyRouteComponent(() => import('../features/accounts/SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/card/$code',
    component: lazyRouteComponent(() => import('../features/members/CardCheckPage.tsx'), 'CardCheckPage'),
  }),
] as const

const accountPages = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/unions',
    component: lazyRouteComponent(() => import('../features/members/UnionsPage.tsx'), 'UnionsPage'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/notices',
    component: lazyRouteComponent(() => import('../features/notices/NoticesPage.tsx'), 'NoticesPage'),
  }),
] as const

const memberPages = [
  createRoute({
    getParentRoute: () => verified,
    path: '/record',
    component: lazyRouteComponent(() => import('../features/members/RecordPage.tsx'), 'RecordPage'),
  }),
  createRoute({
    getParentRoute: () => verified,
    path: '/card',
    component: lazyRouteComponent(() => import('../features/members/CardPage.tsx'), 'CardPage'),
  }),
  createRoute({
    getParentRoute: () => verified,
    path: '/join',
    component: lazyRouteComponent(() => import('../features/members/JoinPage.tsx'), 'JoinPage'),
  }),
  createRoute({
    getParentRoute: () => verified,
    path: '/join/form',
    component: lazyRouteComponent(() => import('../features/members/JoinFormPage.tsx'), 'JoinFormPage'),
  }),
  createRoute({
    getParentRoute: () => verified,
    path: '/join/check',
    component: lazyRouteComponent(() => import('../features/members/JoinCheckPage.tsx'), 'JoinCheckPage'),
  }),
  createRoute({
    getParentRoute: () => verified,
    path: '/applications',
    component: lazyRouteComponent(
      () => import('../features/members/ApplicationsPage.tsx'),
      'ApplicationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => verified,
    path: '/applications/$id',
    component: lazyRouteComponent(() => import('../features/members/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
] as const

const tree = rootRoute.addChildren([
  tabs.addChildren(tabPages),
  ...openPages,
  ...goodbyePages,
  openUnions.addChildren(openUnionPages),
  signedIn.addChildren([
    ...accountPages,
    ownAccount.addChildren(ownAccountPages),
    verified.addChildren([
      ...memberPages,
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
