import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, dayParam, pageParams } from '../../platform/address.ts'

const range = z.object({
  ...pageParams,
  from: dayParam,
  to: dayParam,
  scope: choiceParam(['own', 'below']),
})

export const createStatisticsRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/',
    component: lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/statistics',
    validateSearch: range,
    component: lazyRouteComponent(() => import('./StatisticsPage.tsx'), 'StatisticsPage'),
  }),
]
