import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readBack } from '../platform/back.ts'
import { fetchFurtherTexts } from '../platform/languages.ts'
import { ownAccount, ownData, rootRoute } from './layouts.ts'

/** Verifying, messages, 我的-账户安全 and privacy. */
export const ownAccountPages = [
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/verify',
    validateSearch: (search): { back?: string } => ({ back: readBack(search.back) }),
    component: lazyRouteComponent(() => import('../features/accounts/VerifyPage.tsx'), 'VerifyPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/verify/help',
    component: lazyRouteComponent(() => import('../features/accounts/VerifyHelpPage.tsx'), 'VerifyHelpPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/verify/face/$id',
    component: lazyRouteComponent(() => import('../features/accounts/FaceResultPage.tsx'), 'FaceResultPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/notices',
    component: lazyRouteComponent(() => import('../features/notices/NoticesPage.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/security',
    component: lazyRouteComponent(() => import('../features/accounts/SecurityPage.tsx'), 'SecurityPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/security/phone',
    component: lazyRouteComponent(() => import('../features/accounts/PhonePage.tsx'), 'PhonePage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/security/password',
    component: lazyRouteComponent(() => import('../features/accounts/PasswordPage.tsx'), 'PasswordPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/security/closing',
    component: lazyRouteComponent(() => import('../features/privacy/ClosingPage.tsx'), 'ClosingPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/privacy',
    component: lazyRouteComponent(() => import('../features/privacy/PrivacyPage.tsx'), 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute: () => ownAccount,
    path: '/privacy/consents',
    component: lazyRouteComponent(() => import('../features/privacy/ConsentsPage.tsx'), 'ConsentsPage'),
  }),
] as const

/** What is kept about a person whose name is verified. */
export const ownDataPages = [
  createRoute({
    getParentRoute: () => ownData,
    path: '/privacy/accesses',
    component: lazyRouteComponent(() => import('../features/privacy/AccessesPage.tsx'), 'AccessesPage'),
  }),
  createRoute({
    getParentRoute: () => ownData,
    path: '/privacy/copy',
    component: lazyRouteComponent(() => import('../features/privacy/CopyPage.tsx'), 'CopyPage'),
  }),
] as const

/** For whoever is not signed in any more. */
export const goodbyePages = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/signed-out',
    validateSearch: (search): { ended?: number } => ({
      ended: typeof search.ended === 'number' && search.ended > 0 ? search.ended : undefined,
    }),
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(() => import('../features/accounts/SignedOutPage.tsx'), 'SignedOutPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/closed',
    validateSearch: (search): { membership?: 'left' | 'kept' } => ({
      membership: (['left', 'kept'] as const).find((each) => each === search.membership),
    }),
    beforeLoad: fetchFurtherTexts,
    component: lazyRouteComponent(() => import('../features/privacy/ClosedPage.tsx'), 'ClosedPage'),
  }),
] as const
