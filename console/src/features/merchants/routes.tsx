import { merchantKinds, merchantStatuses } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams, textParam } from '../../platform/address.ts'

const address = z.object({
  ...pageParams,
  search: textParam,
  kind: choiceParam(merchantKinds),
  status: choiceParam(merchantStatuses),
  of: choiceParam(['own', 'superiors']),
  view: choiceParam(['list', 'map']),
})

export const createMerchantRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/merchants',
    validateSearch: address,
    component: lazyRouteComponent(() => import('./MerchantListPage.tsx'), 'MerchantListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/merchants/new',
    component: lazyRouteComponent(() => import('./form/NewMerchantPage.tsx'), 'NewMerchantPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/merchants/$merchantId',
    component: lazyRouteComponent(() => import('./detail/MerchantPage.tsx'), 'MerchantPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/merchants/$merchantId/edit',
    component: lazyRouteComponent(() => import('./form/EditMerchantPage.tsx'), 'EditMerchantPage'),
  }),
]
