import { reviewStatuses } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams, textParam } from '../../platform/address.ts'

const address = z.object({
  ...pageParams,
  status: choiceParam(reviewStatuses),
  search: textParam,
  open: z.uuid().optional().catch(undefined),
})

export const createReviewRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/reviews/registrations',
    validateSearch: address,
    component: lazyRouteComponent(() => import('./ReviewPages.tsx'), 'RegistrationReviewPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/reviews/joins',
    validateSearch: address,
    component: lazyRouteComponent(() => import('./ReviewPages.tsx'), 'JoinReviewPage'),
  }),
]
