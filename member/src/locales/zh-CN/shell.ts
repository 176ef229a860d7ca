export const shell = {
  product: '惠工',
  back: '返回',
  offline: '手机没有连上网络。请检查网络，连上后再操作。',
  tabs: { label: '主要页面', home: '首页', services: '服务', activities: '活动', me: '我的' },
  verifyFirst: {
    title: '请先实名认证',
    why: '办理此项服务要先确认您是本人。认证只需姓名和证件号码，一两分钟即可完成，完成后回到这里。',
    go: '去实名认证',
  },
  broken: {
    title: '页面没有打开',
    why: '页面可能刚刚更新过。请重新加载；仍打不开，请稍后再试。',
    reload: '重新加载',
  },
  missing: {
    title: '没有这个页面',
    why: '网址可能写错了，或页面已移走。',
    home: '回首页',
  },
}

export const parts = {
  busy: '请稍候',
  loading: '正在加载',
  retry: '重试',
  failure: '没有加载出来',
  optional: '（可不填）',
  call: '拨打工会电话 {{phone}}',
  more: '显示更多',
  yes: '是',
  no: '否',
  step: '第 {{step}} 步，共 {{of}} 步',
  photo: {
    take: '拍照或选择照片',
    again: '重新拍照或选择',
    sending: '正在上传照片，请稍候…',
    hint: '四角完整、文字清楚。照片会自动压缩。',
    open: '点图片可放大查看',
    broken: '图片打不开。请刷新后再试。',
  },
  region: {
    province: '省（自治区、直辖市）',
    city: '市',
    district: '区县',
    street: '镇街',
    choose: '请选择',
    noFurther: '不选到下一级',
  },
}
