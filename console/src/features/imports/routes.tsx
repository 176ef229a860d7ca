import { importStatuses, importVerdicts } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams } from '../../platform/address.ts'
import { importPeriods } from './periods.ts'

const listAddress = z.object({
  ...pageParams,
  status: choiceParam(importStatuses),
  period: choiceParam(importPeriods),
  scope: choiceParam(['below']),
  upload: choiceParam(['open']),
})

const taskAddress = z.object({ ...pageParams, verdict: choiceParam([...importVerdicts, 'kept']) })

export const createImportRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/imports',
    validateSearch: listAddress,
    component: lazyRouteComponent(() => import('./ImportListPage.tsx'), 'ImportListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/imports/$id',
    validateSearch: taskAddress,
    component: lazyRouteComponent(() => import('./ImportDetailPage.tsx'), 'ImportDetailPage'),
  }),
]
