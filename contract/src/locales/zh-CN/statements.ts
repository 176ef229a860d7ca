/** Statements on personal information; a changed text needs a new version (server/src/features/accounts/consents.ts). */
export const statements = {
  platform: {
    title: '个人信息处理告知',
    body: [
      '我们（{{federationName}}）为提供会员服务，处理您的手机号码，用于登录和接收与您办理事项有关的通知。',
      '手机号码加密保存，页面上只显示部分数字。您注销账号后，我们停止处理，依法须保存的记录除外。',
      '您可以随时查阅、更正您的信息，或撤回同意。撤回不影响此前的处理。如有疑问，请联系您所在的工会。',
    ],
    agree: '我已阅读并同意《个人信息处理告知》',
  },
  identity: {
    title: '身份信息单独告知',
    body: [
      '为确认您是本人，并与工会登记的会员资料核对，我们需要处理您的姓名和证件号码。',
      '证件号码加密保存，页面上只显示前三位和后四位。工会工作人员查看完整号码须说明理由，并留下记录。',
      '不提供身份信息不影响您浏览公开内容，但无法确认会员身份、领取会员服务。',
    ],
    agree: '我单独同意处理上述身份信息',
  },
} as const
