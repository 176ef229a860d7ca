import {
  closeActivity,
  createActivity,
  editActivity,
  endActivity,
  getActivity,
  listActivities,
  listTraces,
  openActivity,
  previewActivity,
  removeActivity,
  submitActivity,
  withdrawActivity,
} from '../features/activities/index.ts'
import {
  authoriseMerchant,
  changeCampaignStatus,
  createCampaign,
  editCampaign,
  getCampaign,
  listCampaigns,
  withdrawMerchant,
} from '../features/campaigns/index.ts'
import { createRule, editRule, listRules, removeRule } from '../features/welfare/index.ts'
import { os } from './procedures.ts'

const { activities, campaigns, welfare } = os.admin

/** Vouchers as they are defined, and the activities in which members claim them. */
export const activityRoutes = {
  campaigns: {
    list: campaigns.list.handler(({ context, input }) => listCampaigns(context, input)),
    get: campaigns.get.handler(({ context, input }) => getCampaign(context, input.id)),
    create: campaigns.create.handler(({ context, input }) => createCampaign(context, input)),
    edit: campaigns.edit.handler(({ context, input }) => editCampaign(context, input)),
    changeStatus: campaigns.changeStatus.handler(({ context, input }) =>
      changeCampaignStatus(context, input),
    ),
    authoriseMerchant: campaigns.authoriseMerchant.handler(({ context, input }) =>
      authoriseMerchant(context, input),
    ),
    withdrawMerchant: campaigns.withdrawMerchant.handler(({ context, input }) =>
      withdrawMerchant(context, input),
    ),
  },
  activities: {
    list: activities.list.handler(({ context, input }) => listActivities(context, input)),
    get: activities.get.handler(({ context, input }) => getActivity(context, input.id)),
    listTraces: activities.listTraces.handler(async ({ context, input }) => ({
      items: await listTraces(context, input.id),
    })),
    create: activities.create.handler(({ context, input }) => createActivity(context, input)),
    edit: activities.edit.handler(({ context, input }) => editActivity(context, input)),
    remove: activities.remove.handler(async ({ context, input }) => {
      await removeActivity(context, input.id)
      return {}
    }),
    preview: activities.preview.handler(({ context, input }) => previewActivity(context, input.id)),
    submit: activities.submit.handler(({ context, input }) => submitActivity(context, input)),
    withdraw: activities.withdraw.handler(({ context, input }) => withdrawActivity(context, input.id)),
    open: activities.open.handler(({ context, input }) => openActivity(context, input.id)),
    close: activities.close.handler(({ context, input }) => closeActivity(context, input.id)),
    end: activities.end.handler(({ context, input }) => endActivity(context, input)),
  },
}

/** Rules of amounts: spread beside the figures of welfare. */
export const ruleRoutes = {
  listRules: welfare.listRules.handler(async ({ context }) => ({ items: await listRules(context) })),
  createRule: welfare.createRule.handler(({ context, input }) => createRule(context, input)),
  editRule: welfare.editRule.handler(({ context, input }) => editRule(context, input)),
  removeRule: welfare.removeRule.handler(async ({ context, input }) => {
    await removeRule(context, input.id)
    return {}
  }),
}
