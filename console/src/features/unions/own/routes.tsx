import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams } from '../../../platform/address.ts'
import { ownKinds } from './own-applications.ts'

const idParam = z.uuid().optional().catch(undefined)

export const createOwnUnionRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/own-union',
    component: lazyRouteComponent(() => import('./OwnUnionPage.tsx'), 'OwnUnionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/own-union/change',
    validateSearch: z.object({ applicationId: idParam }),
    component: lazyRouteComponent(() => import('./ChangePage.tsx'), 'ChangePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/own-union/cancellation',
    validateSearch: z.object({ applicationId: idParam }),
    component: lazyRouteComponent(() => import('./CancellationPage.tsx'), 'CancellationPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/unions/move',
    validateSearch: z.object({ unionId: idParam, applicationId: idParam }),
    component: lazyRouteComponent(() => import('./MovePage.tsx'), 'MovePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/own-applications',
    validateSearch: z.object({ ...pageParams, kind: choiceParam(ownKinds) }),
    component: lazyRouteComponent(() => import('./OwnApplicationsPage.tsx'), 'OwnApplicationsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/own-applications/$applicationId',
    component: lazyRouteComponent(() => import('./OwnApplicationPage.tsx'), 'OwnApplicationPage'),
  }),
]
