import type { ClaimErrorTexts, CounterErrorTexts, WelfareStaffErrorTexts } from '../error-texts.ts'

/** What members are told about claiming and their vouchers. */
export const claimErrors: ClaimErrorTexts = {
  claim: {
    not_verified: '您还没有实名认证，不能领取。请先完成实名认证。',
    no_union: '您还不是工会会员，不能领取。请先申请入会。',
    other_union: '这个活动只面向「{{unionName}}」范围内的会员。如您属于该工会，请申请转会。',
    left: '您已于 {{day}} 离开「{{unionName}}」，不能领取。如有误，请联系该工会。',
    retained: '您是保留会籍的会员，这个活动不面向保留会籍。如有疑问请联系工会。',
    birth_month: '这个活动只面向 {{months}} 月出生的会员。请在您生日所在月份的活动中领取。',
    not_begun: '活动还没有开始。请在 {{at}} 之后领取。',
    over: '活动已结束，逾期视为放弃。如有疑问请联系工会。',
    closed: '活动已关闭，暂时不能领取。请稍后再看，或联系工会。',
    already: '您已经领过了。请在“我的-卡券”中查看。',
    already_today: '今天的次数已用完。请明天再来。',
    none_left: '已经领完了。请关注工会的下一次活动。',
    cap_reached: '您今年领取的福利已达到规定的上限 {{cap}}，不能再领。如有疑问请联系工会。',
    only_drawn: '这个活动先报名、再公开抽签。请点“报名”。',
    applications_over: '报名已于 {{at}} 截止。请等待抽签结果。',
    not_drawn: '这个活动不需要报名。请直接领取。',
    person_unknown: '没有找到这位会员，或不在活动范围内。请刷新名单后重新选择。',
  },
  proxy: {
    self: '代领人不能是您自己。请填写别人的手机号。',
    already: '这张券已有代领人。请先撤回，再指定别人。',
    too_many: '此人已被指定代领 {{maximum}} 张券，不能再增加。请另选他人。',
  },
  voucher: {
    not_claimed: '这张券已使用、过期或作废，不能再办理。请刷新查看。',
    not_printable: '这张券现在不能打印。只有未使用的券可以打印。',
  },
}

/** What clerks at a merchant are told. */
export const counterErrors: CounterErrorTexts = {
  redemption: {
    unknown_code: '这不是有效的券码。请让会员打开“我的-卡券”重新出示，或核对 12 位数字。',
    code_too_old: '这个二维码已过时，可能是截图。请让会员打开手机重新出示。',
    already_redeemed: '这张券已于 {{at}} 在「{{merchantName}}」核销，不能再次使用。',
    expired: '这张券已于 {{at}} 过期，不能核销。',
    not_yet_valid: '这张券 {{at}} 起才能使用。请会员届时再来。',
    voided: '这张券已被工会作废。请会员联系所在工会。',
    not_authorised: '本商家没有获得这张券的核销授权。请会员到券上列出的商家领取。',
    merchant_offline: '本商家已下线，不能核销。请联系发放的工会。',
    owner_left: '会员已离开发放的工会，这张券不能再用。请会员联系工会。',
    nonce_reused: '这次提交与之前的内容不同。请重新扫码。',
    undo_over: '已超过可撤销的时间。请联系发放的工会处理。',
    reversed: '这笔核销已经撤销过了。请刷新查看。',
    settled: '这笔核销已进入锁定的结算单，不能撤销。请联系发放的工会。',
  },
  clerk: {
    already: '此人已是该商家的核销员。',
    is_contact: '联系人不能移除。请先在商家信息中更换联系人。',
    none: '您还不是任何商家的核销员。请让工会或商家联系人先添加您的手机号。',
  },
  settlement: {
    nothing: '这段时间没有可以结算的核销。请换一个时间段。',
    not_over: '结算的时间段必须已经结束。请把截止时间改到现在之前。',
    overlaps: '这段时间与结算单 {{number}} 重叠。请换一个时间段。',
    answered: '这张结算单已经有了结果，不能再改。请刷新查看。',
    too_late: '答复期限已过，结算单已视为确认。如有异议请联系工会。',
  },
}

/** What only staff are told about welfare. */
export const welfareStaffErrors: WelfareStaffErrorTexts = {
  activity: {
    changed: '活动已被别人修改。请刷新后重新编辑。',
    not_editable: '活动已提交审核，不能再编辑或删除。可先撤回审核。',
    not_ready: '活动还没有填写完整。请补充后再提交。',
    not_approved: '活动还没有通过审核，或已结束，不能这样操作。请刷新查看。',
    over: '活动时间已过，不能开启。请新建活动。',
    applications_over: '报名截止时间已过，没有人能报名了。请退回改期，或新建活动。',
    draw_pending: '已有 {{applicants}} 人报名，正在等待抽签。请等报名截止、抽签完成后再结束活动。',
    starts_in_past: '活动结束时间要晚于当前时间。请重新选择。',
    no_prizes: '请至少添加一种优惠券及数量。',
    branch_unknown: '所选的下级工会不存在或不在您的范围内。请重新选择。',
    cap_exceeded: '金额超过规定的上限 {{cap}}。请减少金额，或填写批准文号。',
    pending: '活动正在审核。请等待结果，或先撤回。',
    form_not_allowed: '「{{name}}」的发放形式不在规定允许之内。请换一种券，或联系设定标准的工会。',
  },
  campaign: {
    changed: '优惠券已被别人修改。请刷新后重新编辑。',
    in_use: '已有活动使用这种券，金额、有效期、商家和类别不能再改。可以增加数量，或新建一种券。',
    below_issued: '数量不能少于已发放的 {{issued}} 张。请重新填写。',
    budget_short: '「{{name}}」只剩 {{left}} 张可发放。请减少数量，或先增加券的总数。',
    disabled: '「{{name}}」还没有开启。请先在优惠券中开启。',
    over: '「{{name}}」的有效期已过。请换一种券，或修改有效期。',
    own_merchant: '这就是券的主体商家，无需授权。',
  },
  merchant: {
    changed: '商家信息已被别人修改。请刷新后重新编辑。',
    name_taken: '本工会已有同名商家。请核对名称。',
    offline: '商家已下线。请先上线。',
  },
  register: { nothing: '这个活动还没有人领取，没有可以导出的明细。' },
  welfare_rule: {
    changed: '规则已被别人修改。请刷新后重新编辑。',
    in_force: '规则已经生效，只能修改截止日期和备注。需要别的标准时请新建一条。',
  },
}
