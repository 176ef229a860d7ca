import { reviewStatuses } from '@huigong/contract'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { choiceParam, pageParams, textParam } from '../../platform/address.ts'

const address = z.object({
  ...pageParams,
  status: choiceParam(reviewStatuses),
  only: choiceParam(['overdue', 'escalated']),
  search: textParam,
  open: z.uuid().optional().catch(undefined),
})

const pages = {
  registrations: 'RegistrationReviewPage',
  changes: 'ChangeReviewPage',
  cancellations: 'CancellationReviewPage',
  moves: 'MoveReviewPage',
  administrators: 'GrantReviewPage',
  'administrators/revocations': 'RevocationReviewPage',
  joins: 'JoinReviewPage',
  'member-registrations': 'MemberRegistrationReviewPage',
  transfers: 'TransferReviewPage',
  'transfers/groups': 'GroupTransferReviewPage',
  corrections: 'CorrectionReviewPage',
  proofs: 'ProofReviewPage',
  'member-exports': 'ExportReviewPage',
  activities: 'ActivityReviewPage',
} as const

export const createReviewRoutes = (parent: AnyRoute) =>
  Object.entries(pages).map(([path, page]) =>
    createRoute({
      getParentRoute: () => parent,
      path: `/reviews/${path}`,
      validateSearch: address,
      component: lazyRouteComponent(() => import('./ReviewPages.tsx'), page),
    }),
  )
