/** Texts of exporting members (seed 001, 五.6). */
export const exports = {
  title: '会员导出',
  lead: '把本工会会员导出为 Excel 文件。每次导出和下载都有记录，会员本人能看到。',
  start: '新建导出',
  empty: '还没有导出',
  emptyHint: '能在平台内办理的事项，不必导出。确需导出时，点“新建导出”。',
  limits: {
    title: '导出规则',
    unverified: [
      '填写用途后立即生成，不需审核。',
      '证件号码和手机号只显示部分数字。',
      '文件保留 {{hours}} 小时，到期自动删除。',
    ],
    verified: [
      '须写明用途，选择必要的字段，由上级工会审核。',
      '文件带水印并加密；密码用短信发给申请人本人，不能转给他人代收。',
      '审核通过后保留 {{hours}} 小时，到期自动删除。',
    ],
  },
  columns: {
    what: '导出内容',
    status: '状态',
    rows: '人数',
    createdAt: '申请',
    downloads: '下载次数',
    actions: '操作',
  },
  purposeOf: '用途：{{purpose}}',
  fieldsOf: '字段：{{fields}}',
  until: '{{at}} 到期',
  download: '下载',
  downloadOf: '下载文件：{{purpose}}',
  password: '获取密码',
  passwordOf: '获取密码（用短信）：{{purpose}}',
  passwordSent: '密码已用短信发到 {{phone}}。',
  seeApplication: '查看申请',
  requested: '已提交，请等待上级工会审核。',
  begun: '正在生成，完成后可在列表中下载。',
  form: {
    scope: '导出哪些会员',
    about: {
      unverified: '立即生成，号码只显示部分数字，保留 {{hours}} 小时。',
      verified: '上级工会审核后生成加密文件，保留 {{hours}} 小时，密码发到您的手机。',
    },
    purpose: '用途',
    purposeHint: {
      unverified: '例如：通知本人尽快实名认证。用途会记入操作记录。',
      verified: '写明用于什么事项、由谁使用、用后如何处理。上级工会据此审核。',
    },
    fields: '字段',
    fieldsHint: {
      unverified: '姓名和会籍状态必有，其余只选用得上的。',
      verified: '姓名和会籍状态必有。证件号码和手机号为完整号码，只选用途必需的。',
    },
    submit: { unverified: '生成文件', verified: '提交审核' },
  },
} as const
