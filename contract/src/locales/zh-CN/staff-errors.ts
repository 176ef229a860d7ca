import type { StaffErrorTexts } from '../error-texts.ts'

/** What only staff are told. */
export const staffErrors: StaffErrorTexts = {
  administrator: {
    name_differs: '姓名与该手机号实名认证的姓名不一致。请与本人核对。',
    document_differs: '证件号码与该手机号实名认证的证件不一致。请与本人核对。',
    document_missing: '请填写证件号码，以确认权限给到正确的人。',
    already: '此人已有该角色。',
    pending: '此人已有一份权限申请正在审核。请等待结果，或先撤回。',
    last: '工会至少保留一名管理员。请先添加其他管理员。',
    own_grant: '不能给自己授予或撤销权限。请由其他管理员办理。',
    separate_roles: '系统、安全、审计三类管理员相互独立，一人只能担任其一。请另选他人。',
    only_at_root: '该角色只设在最高一级工会。请选择其他角色。',
    hand_over_running: '已有交接正在进行。请先完成或结束它。',
    hand_over_not_ready: '交接还不在这一步。请刷新查看进度。',
  },
  employer: {
    taken: '该单位已由「{{name}}」登记。请核对统一社会信用代码，或联系上级工会。',
    last: '基层工会至少保留一个单位。请先添加其他单位。',
  },
  export: {
    pending: '本工会已有一份导出申请正在审核。请等待结果，或先撤回。',
    nobody: '没有可以导出的会员。',
    not_ready: '文件还没有生成，或已过期删除。请刷新查看；过期请重新申请。',
    not_yours: '密码只发给申请导出的人。请由其本人获取。',
  },
  group_transfer: { nobody: '所选会员都不能转出。请查看原因后重新选择。' },
  import: {
    not_a_workbook: '这不是 Excel 工作簿。请用本页下载的模板填写，保存为 .xlsx 后上传。',
    old_excel_format: '这是旧版 .xls 文件。请另存为 .xlsx 后上传。',
    password_protected: '工作簿设有密码。请去掉密码后上传。',
    too_large: '文件太大。请拆成几个文件上传。',
    zip_bomb: '文件解压后异常庞大，已拒绝。请用模板重新填写。',
    too_many_rows: '文件超过 {{maximum}} 行。请拆成几个文件上传。',
    no_sheet: '工作簿里没有工作表。请用模板填写。',
    no_header: '没有找到表头「姓名」和「证件号码」。请用本页下载的模板填写。',
    union_column_needed:
      '本工会不直接管理会员，文件须有「工会名称」一列。请下载带工会列的模板，逐行填写下级工会的名称。',
    broken: '文件已损坏，读不出来。请重新保存后上传。',
    not_ready: '该任务现在不能提交。请等校验完成，或刷新查看状态。',
    not_undoable: '该任务现在不能撤销。只有导入完成的任务可以撤销。',
    nothing_to_apply: '没有可以导入的行。请按结果文件中的原因修改后重新上传。',
  },
  member: {
    verified_fixed: '已实名会员的姓名和证件以本人认证为准，不能修改。如有误，请本人联系工会核实。',
    document_taken: '该证件号码已登记在另一份资料上。请核对号码。',
    names_agree: '姓名已经一致，无需处理。请刷新列表。',
  },
  merge: {
    two_accounts: '两份资料都已由本人实名认证，不能合并。请本人注销其中一个账号后再办理。',
    not_alike: '两份资料的姓名或出生日期不一致，不能合并。请先核对并更正。',
  },
  proof: {
    pending: '此人已有一份人工核验申请正在审核。请等待结果，或先撤回。',
    phone_taken: '该手机号已由另一人实名认证。请与本人核对手机号。',
    document_taken: '该证件已实名认证，无需人工核验。请本人用短信验证码登录。',
    facts_missing: '该证件号码不含出生日期、性别或国籍。请对照证件补充。',
  },
  selection: {
    changed: '符合条件的会员已变为 {{count}} 人。请重新核对后再提交。',
    too_many: '一次最多办理 {{maximum}} 人。请缩小范围，分批办理。',
  },
  statistics: { range_wrong: '时间范围不对。开始应早于结束，最长十年，且不晚于今天。' },
}
