import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { fetchNearTexts } from '../platform/languages.ts'
import { keptVouchers, rootRoute, tabs, welfare } from './layouts.ts'

export const activitiesTab = createRoute({
  getParentRoute: () => tabs,
  path: '/activities',
  beforeLoad: fetchNearTexts,
  component: lazyRouteComponent(() => import('../features/activities/ActivitiesPage.tsx'), 'ActivitiesPage'),
})

/** Activities, for whoever is signed in. */
export const activityPages = [
  createRoute({
    getParentRoute: () => welfare,
    path: '/activities/$id',
    component: lazyRouteComponent(() => import('../features/activities/ActivityPage.tsx'), 'ActivityPage'),
  }),
] as const

/** 我的-卡券. */
export const voucherPages = [
  createRoute({
    getParentRoute: () => keptVouchers,
    path: '/vouchers',
    component: lazyRouteComponent(() => import('../features/vouchers/VouchersPage.tsx'), 'VouchersPage'),
  }),
  createRoute({
    getParentRoute: () => keptVouchers,
    path: '/vouchers/$activityId/$id',
    component: lazyRouteComponent(() => import('../features/vouchers/VoucherPage.tsx'), 'VoucherPage'),
  }),
  createRoute({
    getParentRoute: () => keptVouchers,
    path: '/vouchers/$activityId/$id/proxy',
    component: lazyRouteComponent(() => import('../features/vouchers/ProxyPage.tsx'), 'ProxyPage'),
  }),
] as const

/** A draw that anybody can compute again. */
export const drawPages = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/draws/$activityId',
    validateSearch: (search): { entry?: string } => ({
      entry: typeof search.entry === 'string' ? search.entry.slice(0, 40) : undefined,
    }),
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(() => import('../features/draws/DrawPage.tsx'), 'DrawPage'),
  }),
] as const
