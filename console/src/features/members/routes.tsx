import { memberStatusFilters, membershipChangeKinds } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, dayParam, pageParams, textParam } from '../../platform/address.ts'

const listAddress = z.object({
  ...pageParams,
  search: textParam,
  scope: choiceParam(['own', 'below']),
  status: choiceParam(memberStatusFilters),
  union: z.uuid().optional().catch(undefined),
})
const endedAddress = z.object({ ...pageParams, recoverable: choiceParam(['yes', 'no']) })
const planAddress = z.object({
  ...pageParams,
  status: choiceParam(['waiting', 'done', 'failed', 'cancelled']),
})
const changeAddress = z.object({
  ...pageParams,
  kind: choiceParam(membershipChangeKinds),
  from: dayParam,
  until: dayParam,
})

export const createMemberRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/members',
    validateSearch: listAddress,
    component: lazyRouteComponent(() => import('./list/MemberListPage.tsx'), 'MemberListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/members/changes',
    validateSearch: changeAddress,
    component: lazyRouteComponent(() => import('./book/ChangesPage.tsx'), 'ChangesPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/members/plans',
    validateSearch: planAddress,
    component: lazyRouteComponent(() => import('./plans/PlansPage.tsx'), 'PlansPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/members/ended',
    validateSearch: endedAddress,
    component: lazyRouteComponent(() => import('./ended/EndedPage.tsx'), 'EndedPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/members/duplicates',
    validateSearch: z.object(pageParams),
    component: lazyRouteComponent(() => import('./duplicates/DuplicatesPage.tsx'), 'DuplicatesPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/members/$id',
    component: lazyRouteComponent(() => import('./detail/MemberDetailPage.tsx'), 'MemberDetailPage'),
  }),
]
