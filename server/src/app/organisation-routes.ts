import { explainAccess, listPowersOnDay } from '../features/access/index.ts'
import {
  abandonHandOver,
  completeHandOver,
  getHandOver,
  grantOrApply,
  listAdministrators,
  listRoles,
  revokeOrApply,
  startHandOver,
} from '../features/administrators/index.ts'
import { addEmployer, changeEmployer, listEmployers, removeEmployer } from '../features/employers/index.ts'
import { changeSettings, getSettings } from '../features/settings/index.ts'
import {
  getInformation,
  listDestinations,
  previewCancellation,
  previewMove,
} from '../features/unions/index.ts'
import { unionEndings } from '../kinds/union-endings.ts'
import { os } from './procedures.ts'
import { applicationHandlers } from './review-handlers.ts'

const { access, administrators, employers, settings, unionApplications } = os.admin

/** How a union is organised: who acts for it, whom it serves, what it asks its superior for. */
export const organisationRoutes = {
  access: {
    explain: access.explain.handler(({ context, input }) => explainAccess(context, input.permission)),
    listPowersOnDay: access.listPowersOnDay.handler(({ context, input }) =>
      listPowersOnDay(context, input.on),
    ),
  },
  administrators: {
    list: administrators.list.handler(({ context, input }) => listAdministrators(context, input)),
    listRoles: administrators.listRoles.handler(({ context, input }) => listRoles(context, input.unionId)),
    grant: administrators.grant.handler(({ context, input }) => grantOrApply(context, input)),
    revoke: administrators.revoke.handler(({ context, input }) => revokeOrApply(context, input)),
    getHandOver: administrators.getHandOver.handler(async ({ context }) => ({
      handOver: await getHandOver(context),
    })),
    startHandOver: administrators.startHandOver.handler(({ context, input }) =>
      startHandOver(context, input),
    ),
    completeHandOver: administrators.completeHandOver.handler(async ({ context }) => ({
      handOver: await completeHandOver(context),
    })),
    abandonHandOver: administrators.abandonHandOver.handler(async ({ context }) => {
      await abandonHandOver(context)
      return {}
    }),
  },
  employers: {
    list: employers.list.handler(({ context, input }) => listEmployers(context, input)),
    add: employers.add.handler(({ context, input }) => addEmployer(context, input)),
    change: employers.change.handler(({ context, input }) => changeEmployer(context, input)),
    remove: employers.remove.handler(async ({ context, input }) => {
      await removeEmployer(context, input.id)
      return {}
    }),
  },
  settings: {
    get: settings.get.handler(({ context }) => getSettings(context)),
    change: settings.change.handler(({ context, input }) => changeSettings(context, input)),
  },
  unionApplications: {
    getInformation: unionApplications.getInformation.handler(({ context }) => getInformation(context)),
    submitChange: unionApplications.submitChange.handler(applicationHandlers.submitChange),
    previewCancellation: unionApplications.previewCancellation.handler(({ context, input }) =>
      previewCancellation(context, unionEndings, input.destinationId ?? null),
    ),
    listDestinations: unionApplications.listDestinations.handler(({ context, input }) =>
      listDestinations(context, input.search),
    ),
    submitCancellation: unionApplications.submitCancellation.handler(applicationHandlers.submitCancellation),
    listApplications: unionApplications.listApplications.handler(applicationHandlers.list),
    getApplication: unionApplications.getApplication.handler(applicationHandlers.get),
    withdrawApplication: unionApplications.withdrawApplication.handler(applicationHandlers.withdraw),
    previewMove: unionApplications.previewMove.handler(({ context, input }) => previewMove(context, input)),
    submitMove: unionApplications.submitMove.handler(applicationHandlers.submitMove),
  },
}
