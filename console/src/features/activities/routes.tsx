import { activityStatuses, voucherStatuses } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, dayParam, pageParams, textParam } from '../../platform/address.ts'
import { activityTabs } from './activity-tabs.ts'

const listAddress = z.object({
  ...pageParams,
  of: choiceParam(['below']),
  search: textParam,
  state: choiceParam(['open', 'closed']),
  status: choiceParam(activityStatuses),
  merchantId: z.uuid().optional().catch(undefined),
  from: dayParam,
  to: dayParam,
})

const detailAddress = z.object({
  ...pageParams,
  tab: choiceParam(activityTabs),
  search: textParam,
  status: choiceParam(voucherStatuses),
  campaignId: z.uuid().optional().catch(undefined),
})

const editAddress = z.object({ step: choiceParam(['check']) })

export const createActivityRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/activities',
    validateSearch: listAddress,
    component: lazyRouteComponent(() => import('./list/ActivityListPage.tsx'), 'ActivityListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/activities/new',
    component: lazyRouteComponent(() => import('./edit/NewActivityPage.tsx'), 'NewActivityPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/activities/$id',
    validateSearch: detailAddress,
    component: lazyRouteComponent(() => import('./detail/ActivityDetailPage.tsx'), 'ActivityDetailPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/activities/$id/edit',
    validateSearch: editAddress,
    component: lazyRouteComponent(() => import('./edit/EditActivityPage.tsx'), 'EditActivityPage'),
  }),
]
