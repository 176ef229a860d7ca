/** Rules that the federation sets for itself. */
export const settings = {
  lead: '全系统共用的规则，由最高一级工会的系统管理员修改，对此后的办理生效。',
  parts: { reviews: '审核', members: '会员' },
  grantsNeedApproval: '上级审核管理权限',
  grantsNeedApprovalAbout: '开启后，工会新增或撤销自己的管理员，由上级工会审核后生效。关闭后立即生效。',
  reviewReminderDays: '超期提醒',
  reviewReminderDaysAbout: '申请等待超过这么多个工作日，标为超期，并提醒审核的工会。法定节假日不计。',
  reviewEscalationDays: '转上一级',
  reviewEscalationDaysAbout:
    '申请等待超过这么多个工作日，告知再上一级工会，由其督促或直接审核。应多于超期提醒的天数。',
  transferDecision: '转会由谁审核',
  transferDecisions: {
    receiving: '转入工会通过，会籍即转入，原工会收到通知。会员只等一次审核。',
    releasing_first: '原工会先同意转出，申请再到转入工会。两个工会各审一次。',
    receiving_with_notice: '转入工会通过后，先通知原工会，满约定天数再转入，原工会可提前办理交接。',
  },
  transferNoticeDays: '提前通知原工会',
  transferNoticeDaysAbout: '转入工会通过后，过这么多天会籍才转入。',
  removalRecoveryDays: '移出后的恢复期限',
  removalRecoveryDaysAbout:
    '移出、退会等办理后，在这么多天内可以恢复；过期不能恢复。填 0 表示立即生效、不能恢复。',
  exportHours: '导出文件保留时间',
  exportHoursAbout: '会员导出文件生成后，过这么多小时自动删除，需要时重新申请。',
  units: { workingDays: '个工作日', days: '天', hours: '小时' },
  on: '开启',
  off: '关闭',
  save: '保存',
  saved: '平台规则已保存，对此后的办理生效。',
} as const
