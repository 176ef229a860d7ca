/** Rules that the federation sets for itself. */
export const settings = {
  lead: '全系统共用的三条规则，由最高一级工会的系统管理员修改。',
  grantsNeedApproval: '上级审核管理权限',
  grantsNeedApprovalAbout: '开启后，工会新增或撤销自己的管理员，由上级工会审核后生效。关闭后立即生效。',
  reviewReminderDays: '超期提醒',
  reviewReminderDaysAbout: '申请等待超过这么多个工作日，标为超期，并提醒审核的工会。法定节假日不计。',
  reviewEscalationDays: '转上一级',
  reviewEscalationDaysAbout:
    '申请等待超过这么多个工作日，告知再上一级工会，由其督促或直接审核。应多于超期提醒的天数。',
  workingDays: '个工作日',
  on: '开启',
  off: '关闭',
  save: '保存',
  saved: '平台规则已保存，对此后的办理生效。',
} as const
