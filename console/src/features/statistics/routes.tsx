import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

export const createStatisticsRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/',
    component: lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage'),
  }),
]
