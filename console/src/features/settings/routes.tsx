import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

export const createSettingsRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/settings',
    component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
  }),
]
