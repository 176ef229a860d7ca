import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams } from '../../platform/address.ts'

export const createExportRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/exports',
    validateSearch: z.object({ ...pageParams, ask: choiceParam(['open']) }),
    component: lazyRouteComponent(() => import('./ExportsPage.tsx'), 'ExportsPage'),
  }),
]
