import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

export const createWelfareRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/welfare-rules',
    component: lazyRouteComponent(() => import('./WelfareRulesPage.tsx'), 'WelfareRulesPage'),
  }),
]
