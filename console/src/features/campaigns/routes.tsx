import { campaignStatuses } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams, textParam } from '../../platform/address.ts'

const address = z.object({
  ...pageParams,
  search: textParam,
  merchantId: z.uuid().optional().catch(undefined),
  status: choiceParam(campaignStatuses),
  /** Opens the form at once. */
  ask: choiceParam(['new']),
})

export const createCampaignRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/campaigns',
    validateSearch: address,
    component: lazyRouteComponent(() => import('./CampaignListPage.tsx'), 'CampaignListPage'),
  }),
]
