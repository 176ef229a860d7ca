import { listExports, requestExport, sendExportPassword } from '../features/exports/index.ts'
import {
  addMember,
  cancelPlan,
  changeMembers,
  disclose,
  editMember,
  getMember,
  listChanges,
  listDestinations,
  listDuplicates,
  listEnded,
  listGroup,
  listMembers,
  listPlans,
  mergePeople,
  previewChange,
  previewGroupTransfer,
  recoverMember,
  resolveName,
} from '../features/members/index.ts'
import { personMerges } from '../kinds/person-merges.ts'
import { os } from './procedures.ts'
import { applicationHandlers } from './review-handlers.ts'

const { exports, members, proofs } = os.admin

/** What staff do with members, their memberships and their records. */
export const membershipRoutes = {
  members: {
    list: members.list.handler(({ context, input }) => listMembers(context, input)),
    search: members.search.handler(({ context, input }) => listMembers(context, input)),
    get: members.get.handler(({ context, input }) => getMember(context, input.id)),
    listChanges: members.listChanges.handler(({ context, input }) => listChanges(context, input)),
    disclose: members.disclose.handler(({ context, input }) => disclose(context, input)),
    add: members.add.handler(async ({ context, input }) =>
      getMember(context, await addMember(context, input)),
    ),
    edit: members.edit.handler(async ({ context, input }) =>
      getMember(context, await editMember(context, input)),
    ),
    resolveName: members.resolveName.handler(({ context, input }) => resolveName(context, input)),
    previewChange: members.previewChange.handler(({ context, input }) => previewChange(context, input)),
    change: members.change.handler(({ context, input }) => changeMembers(context, input)),
    listEnded: members.listEnded.handler(({ context, input }) => listEnded(context, input)),
    recover: members.recover.handler(async ({ context, input }) => {
      await recoverMember(context, input.id)
      return getMember(context, input.id)
    }),
    listPlans: members.listPlans.handler(({ context, input }) => listPlans(context, input)),
    cancelPlan: members.cancelPlan.handler(async ({ context, input }) => {
      await cancelPlan(context, input.id)
      return {}
    }),
    listDuplicates: members.listDuplicates.handler(({ context, input }) => listDuplicates(context, input)),
    merge: members.merge.handler(({ context, input }) => mergePeople(context, input, personMerges)),
    listDestinations: members.listDestinations.handler(({ context, input }) =>
      listDestinations(context, input.search),
    ),
    previewGroupTransfer: members.previewGroupTransfer.handler(({ context, input }) =>
      previewGroupTransfer(context, input.selection),
    ),
    submitGroupTransfer: members.submitGroupTransfer.handler(applicationHandlers.submitGroupTransfer),
    listGroup: members.listGroup.handler(({ context, input }) => listGroup(context, input)),
  },
  proofs: { submit: proofs.submit.handler(applicationHandlers.submitProof) },
  exports: {
    request: exports.request.handler(({ context, input }) => requestExport(context, input)),
    list: exports.list.handler(({ context, input }) => listExports(context, input)),
    sendPassword: exports.sendPassword.handler(({ context, input }) => sendExportPassword(context, input.id)),
  },
}
