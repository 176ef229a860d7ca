import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams, textParam } from '../../platform/address.ts'

const list = { ...pageParams, add: choiceParam(['open']) }

export const createAdministratorRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/administrators',
    validateSearch: z.object(list),
    component: lazyRouteComponent(() => import('./AdministratorsPage.tsx'), 'AdministratorsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/administrators/hand-over',
    component: lazyRouteComponent(() => import('./HandOverPage.tsx'), 'HandOverPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/administrators-below',
    validateSearch: z.object({
      ...list,
      search: textParam,
      unionId: z.uuid().optional().catch(undefined),
    }),
    component: lazyRouteComponent(() => import('./AdministratorsBelowPage.tsx'), 'AdministratorsBelowPage'),
  }),
]
