import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { openUnions, registering } from './layouts.ts'

/** What a scanned union card opens, and the QR picture on a sheet for the books, for anybody. */
export const openUnionPages = [
  createRoute({
    getParentRoute: () => openUnions,
    path: '/c/$code',
    component: lazyRouteComponent(() => import('../features/unions/UnionCardPage.tsx'), 'UnionCardPage'),
  }),
  createRoute({
    getParentRoute: () => openUnions,
    path: '/d/$code',
    component: lazyRouteComponent(() => import('../features/settlements/SheetPage.tsx'), 'SheetPage'),
  }),
] as const

/** Registering a union on the phone (seed 002). */
export const registrationPages = [
  createRoute({
    getParentRoute: () => registering,
    path: '/register',
    component: lazyRouteComponent(() => import('../features/registrations/SuperiorPage.tsx'), 'SuperiorPage'),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/register/union',
    component: lazyRouteComponent(
      () => import('../features/registrations/UnionStepPage.tsx'),
      'UnionStepPage',
    ),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/register/employers',
    component: lazyRouteComponent(
      () => import('../features/registrations/EmployersStepPage.tsx'),
      'EmployersStepPage',
    ),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/register/employers/$index',
    component: lazyRouteComponent(() => import('../features/registrations/EmployerPage.tsx'), 'EmployerPage'),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/register/papers',
    component: lazyRouteComponent(
      () => import('../features/registrations/PapersStepPage.tsx'),
      'PapersStepPage',
    ),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/register/check',
    component: lazyRouteComponent(
      () => import('../features/registrations/CheckStepPage.tsx'),
      'CheckStepPage',
    ),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/registrations',
    component: lazyRouteComponent(
      () => import('../features/registrations/RegistrationsPage.tsx'),
      'RegistrationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/registrations/$id',
    component: lazyRouteComponent(
      () => import('../features/registrations/RegistrationPage.tsx'),
      'RegistrationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => registering,
    path: '/registrations/$id/sent',
    component: lazyRouteComponent(
      () => import('../features/registrations/RegistrationSentPage.tsx'),
      'RegistrationSentPage',
    ),
  }),
] as const
