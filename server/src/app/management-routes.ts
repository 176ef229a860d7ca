import {
  closeManagement,
  getManagement,
  listManagedUnions,
  openManagement,
  requestManagementCode,
} from '../features/accounts/index.ts'
import {
  getInformation,
  getOwnUnion,
  listDestinations,
  previewCancellation,
} from '../features/unions/index.ts'
import { unionEndings } from '../kinds/union-endings.ts'
import { os } from './procedures.ts'
import { applicationHandlers, reviewHandlers } from './review-handlers.ts'

const { management } = os.member

/** 工会管理 on the phone. */
export const managementRoutes = {
  get: management.get.handler(async ({ context }) => ({ management: await getManagement(context) })),
  listUnions: management.listUnions.handler(({ context, input }) => listManagedUnions(context, input)),
  requestCode: management.requestCode.handler(({ context }) => requestManagementCode(context)),
  open: management.open.handler(({ context, input }) => openManagement(context, input)),
  close: management.close.handler(async ({ context }) => {
    await closeManagement(context)
    return {}
  }),
  getOwnUnion: management.getOwnUnion.handler(({ context }) => getOwnUnion(context)),
  listReviews: management.listReviews.handler(reviewHandlers.list),
  countReviews: management.countReviews.handler(reviewHandlers.count),
  getReview: management.getReview.handler(reviewHandlers.get),
  approve: management.approve.handler(reviewHandlers.approve),
  reject: management.reject.handler(reviewHandlers.reject),
  approveMany: management.approveMany.handler(reviewHandlers.approveMany),
  rejectMany: management.rejectMany.handler(reviewHandlers.rejectMany),
  getInformation: management.getInformation.handler(({ context }) => getInformation(context)),
  submitChange: management.submitChange.handler(applicationHandlers.submitChange),
  previewCancellation: management.previewCancellation.handler(({ context, input }) =>
    previewCancellation(context, unionEndings, input.destinationId ?? null),
  ),
  listDestinations: management.listDestinations.handler(({ context, input }) =>
    listDestinations(context, input.search),
  ),
  submitCancellation: management.submitCancellation.handler(applicationHandlers.submitCancellation),
  listApplications: management.listApplications.handler(applicationHandlers.list),
  getApplication: management.getApplication.handler(applicationHandlers.get),
  withdrawApplication: management.withdrawApplication.handler(applicationHandlers.withdraw),
}
