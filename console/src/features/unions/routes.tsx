import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { pageParams, textParam } from '../../platform/address.ts'
import { createOwnUnionRoutes } from './own/routes.tsx'

const directorySearch = z.object({
  ...pageParams,
  search: textParam,
  union: z.uuid().optional().catch(undefined),
  on: z.iso.date().optional().catch(undefined),
})

export const createUnionRoutes = (parent: AnyRoute) => [
  ...createOwnUnionRoutes(parent),
  createRoute({
    getParentRoute: () => parent,
    path: '/unions',
    validateSearch: directorySearch,
    component: lazyRouteComponent(() => import('./directory/UnionDirectoryPage.tsx'), 'UnionDirectoryPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/unions/$unionId',
    component: lazyRouteComponent(() => import('./directory/UnionPage.tsx'), 'UnionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/registrations',
    validateSearch: z.object(pageParams),
    component: lazyRouteComponent(
      () => import('./registration/MyRegistrationsPage.tsx'),
      'MyRegistrationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/register',
    component: lazyRouteComponent(() => import('./registration/RegisterUnionPage.tsx'), 'RegisterUnionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/registrations/$registrationId',
    component: lazyRouteComponent(
      () => import('./registration/CorrectRegistrationPage.tsx'),
      'CorrectRegistrationPage',
    ),
  }),
]
