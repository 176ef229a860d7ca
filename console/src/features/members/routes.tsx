import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams, textParam } from '../../platform/address.ts'

const address = z.object({
  ...pageParams,
  search: textParam,
  scope: choiceParam(['own', 'below']),
  status: choiceParam(['verified', 'unverified', 'any']),
  union: z.uuid().optional().catch(undefined),
})

export const createMemberRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/members',
    validateSearch: address,
    component: lazyRouteComponent(() => import('./MemberListPage.tsx'), 'MemberListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/members/$id',
    component: lazyRouteComponent(() => import('./MemberDetailPage.tsx'), 'MemberDetailPage'),
  }),
]
