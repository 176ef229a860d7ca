import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { dayParam } from '../../platform/address.ts'

export const createAccessRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/my-permissions',
    validateSearch: z.object({ on: dayParam }),
    component: lazyRouteComponent(() => import('./PowersPage.tsx'), 'PowersPage'),
  }),
]
