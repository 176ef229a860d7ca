import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'

const progressAddress = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  unionId: z.uuid().optional().catch(undefined),
})

export const createWelfareRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/welfare-progress',
    validateSearch: progressAddress,
    component: lazyRouteComponent(() => import('./progress/ProgressPage.tsx'), 'ProgressPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/welfare-rules',
    component: lazyRouteComponent(() => import('./WelfareRulesPage.tsx'), 'WelfareRulesPage'),
  }),
]
