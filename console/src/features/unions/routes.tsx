import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { pageParams, textParam } from '../../platform/address.ts'

const directorySearch = z.object({
  ...pageParams,
  search: textParam,
  union: z.uuid().optional().catch(undefined),
})

export const createUnionRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/own-union',
    component: lazyRouteComponent(() => import('./OwnUnionPage.tsx'), 'OwnUnionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/unions',
    validateSearch: directorySearch,
    component: lazyRouteComponent(() => import('./UnionDirectoryPage.tsx'), 'UnionDirectoryPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/registrations',
    validateSearch: z.object(pageParams),
    component: lazyRouteComponent(() => import('./MyRegistrationsPage.tsx'), 'MyRegistrationsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/register',
    component: lazyRouteComponent(() => import('./RegisterUnionPage.tsx'), 'RegisterUnionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/registrations/$registrationId',
    component: lazyRouteComponent(() => import('./CorrectRegistrationPage.tsx'), 'CorrectRegistrationPage'),
  }),
]
