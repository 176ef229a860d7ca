import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams } from '../../platform/address.ts'

export const createProofRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/proofs',
    validateSearch: z.object({ ...pageParams, vouch: choiceParam(['open']) }),
    component: lazyRouteComponent(() => import('./ProofsPage.tsx'), 'ProofsPage'),
  }),
]
