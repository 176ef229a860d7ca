/** Texts of notices by kind; values come from the notice. */
export const notices = {
  registration: {
    approved: '「{{unionName}}」登记已通过，您已成为该工会的管理员。',
    rejected: '「{{unionName}}」登记被驳回。请查看原因，修改后重新提交。',
  },
  change: {
    approved: '「{{unionName}}」的信息变更已通过。',
    rejected: '「{{unionName}}」的信息变更被驳回。请查看原因，修改后重新提交。',
  },
  cancellation: {
    approved: '「{{unionName}}」已注销。',
    rejected: '「{{unionName}}」的注销申请被驳回。请查看原因。',
  },
  move: {
    approved: '「{{unionName}}」已移到新的上级工会之下。',
    rejected: '「{{unionName}}」的移动申请被驳回。请查看原因。',
    told: '「{{unionName}}」已移到「{{superiorName}}」之下。',
  },
  grant: {
    approved: '「{{unionName}}」的权限授予已通过。',
    rejected: '「{{unionName}}」的权限授予被驳回。请查看原因。',
    received: '您已获得「{{unionName}}」的管理权限，可登录管理后台。',
    awaiting: '您将获得「{{unionName}}」的管理权限，完成实名认证后生效。',
  },
  revocation: {
    approved: '「{{unionName}}」的权限撤销已通过。',
    rejected: '「{{unionName}}」的权限撤销被驳回。请查看原因。',
    received: '您在「{{unionName}}」的管理权限已撤销。',
  },
  hand_over: { ready: '「{{unionName}}」的交接等您完成：请撤销原管理员的权限。' },
  review: {
    overdue: '「{{unionName}}」有申请超过办理期限。请尽快审核。',
    escalated: '「{{unionName}}」的申请长期未办，已转到您这一级。请督促或直接审核。',
  },
  join: {
    approved: '您已加入「{{unionName}}」。',
    rejected: '您加入「{{unionName}}」的申请被驳回。请查看原因，修改后可重新提交。',
  },
  membership: { matched: '您已自动成为「{{unionName}}」的会员。' },
  import: { finished: '文件「{{fileName}}」已处理完成。' },
} as const
