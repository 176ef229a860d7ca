import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { pageParams, textParam } from '../../platform/address.ts'

const address = z.object({
  ...pageParams,
  search: textParam,
  unionId: z.uuid().optional().catch(undefined),
})

export const createEmployerRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/employers',
    validateSearch: address,
    component: lazyRouteComponent(() => import('./EmployerListPage.tsx'), 'EmployerListPage'),
  }),
]
