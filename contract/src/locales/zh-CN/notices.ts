/** Texts of notices by kind; values come from the notice. */
export const notices = {
  registration: {
    approved: '「{{unionName}}」登记已通过，您已成为该工会的管理员。',
    rejected: '「{{unionName}}」登记被驳回。请查看原因，修改后重新提交。',
  },
  join: {
    approved: '您已加入「{{unionName}}」。',
    rejected: '您加入「{{unionName}}」的申请被驳回。请查看原因，修改后可重新提交。',
  },
  membership: { matched: '您已自动成为「{{unionName}}」的会员。' },
  import: { finished: '文件「{{fileName}}」已处理完成。' },
} as const
