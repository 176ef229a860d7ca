import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { pageParams, textParam } from '../../platform/address.ts'

const auditSearch = z.object({ ...pageParams, action: textParam })

export const createAuditRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./AuditFactsPage.tsx'), 'AuditFactsPage'),
  }),
]
