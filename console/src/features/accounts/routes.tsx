import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { pageParams, textParam } from '../../platform/address.ts'

const signInSearch = z.object({ next: z.string().startsWith('/').max(400).optional().catch(undefined) })

/** Pages outside the shell. */
export const createOpenAccountRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/sign-in',
    validateSearch: signInSearch,
    component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
  }),
]

export const createAccountRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/choose-union',
    validateSearch: z.object({ ...pageParams, search: textParam }),
    component: lazyRouteComponent(() => import('./ChooseUnionPage.tsx'), 'ChooseUnionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/account',
    component: lazyRouteComponent(() => import('./AccountSecurityPage.tsx'), 'AccountSecurityPage'),
  }),
]
