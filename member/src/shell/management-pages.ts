import { type ReviewStatus, reviewStatuses } from '@huigong/contract'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { fetchNearTexts } from '../platform/languages.ts'
import { managing } from './layouts.ts'

/** 工会管理 on the phone (seed 003). */
export const managementPages = [
  createRoute({
    getParentRoute: () => managing,
    path: '/management',
    component: lazyRouteComponent(
      () => import('../features/management/ManagementPage.tsx'),
      'ManagementPage',
    ),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/switch',
    component: lazyRouteComponent(
      () => import('../features/management/SwitchUnionPage.tsx'),
      'SwitchUnionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/union',
    component: lazyRouteComponent(() => import('../features/management/OwnUnionPage.tsx'), 'OwnUnionPage'),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/change',
    component: lazyRouteComponent(() => import('../features/management/ChangePage.tsx'), 'ChangePage'),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/change/check',
    component: lazyRouteComponent(
      () => import('../features/management/ChangeCheckPage.tsx'),
      'ChangeCheckPage',
    ),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/cancellation',
    component: lazyRouteComponent(
      () => import('../features/management/CancellationPage.tsx'),
      'CancellationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/applications',
    component: lazyRouteComponent(
      () => import('../features/management/ApplicationsPage.tsx'),
      'ApplicationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/applications/$id',
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(
      () => import('../features/management/ApplicationPage.tsx'),
      'ApplicationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/reviews/$kind',
    validateSearch: (search): { status?: ReviewStatus } => ({
      status: reviewStatuses.find((status) => status === search.status),
    }),
    component: lazyRouteComponent(() => import('../features/reviews/ReviewsPage.tsx'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => managing,
    path: '/management/review/$id',
    beforeLoad: fetchNearTexts,
    component: lazyRouteComponent(() => import('../features/reviews/ReviewPage.tsx'), 'ReviewPage'),
  }),
] as const
