import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { membership } from './layouts.ts'

/** Joining, registering and transferring a membership, the own record and its corrections (seed 001, 三). */
export const membershipPages = [
  createRoute({
    getParentRoute: () => membership,
    path: '/join',
    component: lazyRouteComponent(() => import('../features/members/JoinPage.tsx'), 'JoinPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/join/transfer',
    component: lazyRouteComponent(() => import('../features/members/TransferPage.tsx'), 'TransferPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/join/union',
    component: lazyRouteComponent(() => import('../features/members/JoinUnionPage.tsx'), 'JoinUnionPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/join/form',
    component: lazyRouteComponent(() => import('../features/members/JoinFormPage.tsx'), 'JoinFormPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/join/check',
    component: lazyRouteComponent(() => import('../features/members/JoinCheckPage.tsx'), 'JoinCheckPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/applications',
    component: lazyRouteComponent(
      () => import('../features/members/ApplicationsPage.tsx'),
      'ApplicationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/applications/$id',
    component: lazyRouteComponent(() => import('../features/members/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/record',
    component: lazyRouteComponent(() => import('../features/members/RecordPage.tsx'), 'RecordPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/record/changes',
    component: lazyRouteComponent(() => import('../features/members/ChangesPage.tsx'), 'ChangesPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/record/corrections',
    component: lazyRouteComponent(() => import('../features/members/CorrectionsPage.tsx'), 'CorrectionsPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/record/corrections/$id',
    component: lazyRouteComponent(() => import('../features/members/CorrectionPage.tsx'), 'CorrectionPage'),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/record/correction',
    component: lazyRouteComponent(
      () => import('../features/members/CorrectionFormPage.tsx'),
      'CorrectionFormPage',
    ),
  }),
  createRoute({
    getParentRoute: () => membership,
    path: '/record/correction/check',
    component: lazyRouteComponent(
      () => import('../features/members/CorrectionCheckPage.tsx'),
      'CorrectionCheckPage',
    ),
  }),
] as const
