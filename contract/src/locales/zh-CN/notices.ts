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
  member_registration: {
    approved: '「{{unionName}}」已登记您的会籍。',
    rejected: '您在「{{unionName}}」的会员登记被驳回。请查看原因，修改后可重新提交。',
  },
  transfer: {
    approved: '您转入「{{unionName}}」的申请已通过。',
    rejected: '您转入「{{unionName}}」的申请被驳回。请查看原因，修改后可重新提交。',
    passed: '原工会已同意您转出，申请已转到「{{unionName}}」审核。',
    left: '「{{unionName}}」有会员转入「{{otherName}}」，会籍变动中可查看。',
    notice: '「{{unionName}}」有会员将于 {{day}} 转入「{{otherName}}」，请提前办理交接。',
    moved: '您的会籍已转到「{{unionName}}」。',
  },
  group_transfer: {
    approved: '「{{unionName}}」已接收成批转入的会员。请在我的申请中查看结果。',
    rejected: '「{{unionName}}」驳回了成批转会申请。请查看原因。',
  },
  correction: {
    approved: '「{{unionName}}」已按您的申请更正资料。',
    rejected: '「{{unionName}}」驳回了您的资料更正申请。请查看原因。',
  },
  proof: {
    approved: '人工核验已通过，账号已开通。请通知本人用短信验证码登录。',
    rejected: '人工核验申请被驳回。请查看原因。',
    made: '「{{unionName}}」已为您办理实名认证。今后请用短信验证码登录。',
  },
  export: {
    approved: '会员导出申请已通过，文件正在生成，生成后另行通知。',
    ready: '会员导出文件已生成，请在限期内下载。',
    rejected: '会员导出申请被驳回。请查看原因。',
  },
  join: {
    approved: '您已加入「{{unionName}}」。',
    rejected: '您加入「{{unionName}}」的申请被驳回。请查看原因，修改后可重新提交。',
  },
  membership: {
    matched: '您已自动成为「{{unionName}}」的会员。',
    ended: '「{{unionName}}」已办理您的会籍变动，您不再是该工会会员。如有疑问请联系该工会。',
    recovered: '「{{unionName}}」已恢复您的会籍。',
    retained: '「{{unionName}}」已为您办理保留会籍。',
    resumed: '「{{unionName}}」已恢复您的会员权利。',
  },
  plan: { failed: '「{{unionName}}」有一项到期的会籍变动未能生效。请在待生效变动中查看原因。' },
  import: { finished: '文件「{{fileName}}」已处理完成。' },
  activity: {
    approved: '活动「{{title}}」审核通过，可以开启。',
    rejected: '活动「{{title}}」被驳回。请查看原因，修改后重新提交。',
  },
  voucher: {
    redeemed: '您的「{{item}}」已在「{{merchantName}}」使用。如不是您本人或代领人领取，请马上联系工会。',
    reversed: '「{{merchantName}}」撤销了「{{item}}」的核销，券已恢复可用。',
    voided: '您的「{{item}}」已被工会作废。请在“我的-卡券”中查看原因。',
    expiring: '您的「{{item}}」将于 {{day}} 过期，请尽快使用，逾期视为放弃。',
    collecting: '有人请您代领「{{item}}」。请在“我的-卡券”中出示。',
  },
  draw: {
    won: '「{{title}}」抽签结果：您抽中了「{{item}}」。请在“我的-卡券”中查看。',
    not_won: '「{{title}}」抽签结果：您没有抽中。结果已公开，可以核验。',
  },
  settlement: {
    locked: '「{{unionName}}」的结算单 {{number}} 等您确认。请在 {{day}} 前答复，逾期视为确认。',
    confirmed: '「{{merchantName}}」已确认结算单 {{number}}。',
    disputed: '「{{merchantName}}」对结算单 {{number}} 有异议。请查看原因。',
  },
} as const
