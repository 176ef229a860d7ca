import { settlementStatuses } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams } from '../../platform/address.ts'

const idParam = z.uuid().optional().catch(undefined)
const instantParam = z.iso.datetime().optional().catch(undefined)

export const createSettlementRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/settlements',
    validateSearch: z.object({
      ...pageParams,
      status: choiceParam(settlementStatuses),
      merchantId: idParam,
    }),
    component: lazyRouteComponent(() => import('./list/SettlementListPage.tsx'), 'SettlementListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/settlements/new',
    validateSearch: z.object({ merchantId: idParam, fromAt: instantParam, untilAt: instantParam }),
    component: lazyRouteComponent(() => import('./lock/NewSettlementPage.tsx'), 'NewSettlementPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/settlements/$id',
    component: lazyRouteComponent(() => import('./detail/SettlementDetailPage.tsx'), 'SettlementDetailPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/registers',
    validateSearch: z.object({ ...pageParams, activityId: idParam }),
    component: lazyRouteComponent(() => import('./registers/RegistersPage.tsx'), 'RegistersPage'),
  }),
]
