import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { createAccessRoutes } from '../features/access/routes.tsx'
import { createAccountRoutes, createOpenAccountRoutes } from '../features/accounts/routes.tsx'
import { createActivityRoutes } from '../features/activities/routes.tsx'
import { createAdministratorRoutes } from '../features/administrators/routes.tsx'
import { createAuditRoutes } from '../features/audit/routes.tsx'
import { createCampaignRoutes } from '../features/campaigns/routes.tsx'
import { createEmployerRoutes } from '../features/employers/routes.tsx'
import { createExportRoutes } from '../features/exports/routes.tsx'
import { createImportRoutes } from '../features/imports/routes.tsx'
import { createMemberRoutes } from '../features/members/routes.tsx'
import { createMerchantRoutes } from '../features/merchants/routes.tsx'
import { createProofRoutes } from '../features/proofs/routes.tsx'
import { createReviewRoutes } from '../features/reviews/routes.tsx'
import { createSettingsRoutes } from '../features/settings/routes.tsx'
import { createSettlementRoutes } from '../features/settlements/routes.tsx'
import { createStatisticsRoutes } from '../features/statistics/routes.tsx'
import { createUnionRoutes } from '../features/unions/routes.tsx'
import { createWelfareRoutes } from '../features/welfare/routes.tsx'
import { NotFoundPage } from '../shell/FallbackPages.tsx'

const root = createRootRoute()

/** Everything below needs a session; the shell asks for it. */
const shell = createRoute({
  id: 'shell',
  getParentRoute: () => root,
  component: lazyRouteComponent(() => import('../shell/ConsoleShell.tsx'), 'ConsoleShell'),
})

export const routeTree = root.addChildren([
  ...createOpenAccountRoutes(root),
  shell.addChildren([
    ...createStatisticsRoutes(shell),
    ...createAccountRoutes(shell),
    ...createUnionRoutes(shell),
    ...createEmployerRoutes(shell),
    ...createMemberRoutes(shell),
    ...createImportRoutes(shell),
    ...createExportRoutes(shell),
    ...createProofRoutes(shell),
    ...createCampaignRoutes(shell),
    ...createActivityRoutes(shell),
    ...createWelfareRoutes(shell),
    ...createSettlementRoutes(shell),
    ...createMerchantRoutes(shell),
    ...createReviewRoutes(shell),
    ...createAdministratorRoutes(shell),
    ...createAccessRoutes(shell),
    ...createSettingsRoutes(shell),
    ...createAuditRoutes(shell),
    createRoute({ path: '$', getParentRoute: () => shell, component: NotFoundPage }),
  ]),
])
