import type { ExportField, ExportForm } from '@huigong/contract'

export type ExportLanguage = NonNullable<ExportForm['language']>

type Heading = ExportField | 'name' | 'status' | 'documentKind'
type Words = {
  sheet: string
  headings: Record<Heading, string>
  watermark: (of: Watermark) => string[]
}

/** Who took the file out, when and what for: whoever finds it knows where it came from. */
export type Watermark = {
  id: string
  unionName: string
  scope: ExportForm['scope']
  byName: string
  at: string
  purpose: string
}

/** What the exported workbook says. */
export const exportWords: Record<ExportLanguage, Words> = {
  'zh-CN': {
    sheet: '会员',
    headings: {
      name: '姓名',
      status: '会籍状态',
      documentKind: '有效证件类别',
      document: '证件号码',
      phone: '移动电话',
      sex: '性别',
      bornOn: '出生日期',
      joinedOn: '入会日期',
      employerName: '工作单位',
      duty: '职务',
      isMigrantWorker: '是否农民工会员',
      education: '学历',
      politicalStatus: '政治面貌',
      employment: '就业状况',
    },
    watermark: ({ id, unionName, scope, byName, at, purpose }) => [
      `${unionName} · ${scope === 'verified' ? '已实名会员' : '未实名会员'} · 导出编号 ${id}`,
      `导出人：${byName} · 导出时间：${at} · 用途：${purpose}`,
      '只用于上述用途，不得转发；用完请删除。',
    ],
  },
  en: {
    sheet: 'Members',
    headings: {
      name: 'Name',
      status: 'Membership',
      documentKind: 'Kind of document',
      document: 'Document number',
      phone: 'Mobile phone',
      sex: 'Sex',
      bornOn: 'Born on',
      joinedOn: 'Joined on',
      employerName: 'Employer',
      duty: 'Duty',
      isMigrantWorker: 'Migrant worker',
      education: 'Education',
      politicalStatus: 'Political status',
      employment: 'Employment',
    },
    watermark: ({ id, unionName, scope, byName, at, purpose }) => [
      `${unionName} · ${scope} members · export ${id}`,
      `Exported by ${byName} · at ${at} · for: ${purpose}`,
      'For this purpose only. Do not pass it on; delete it after use.',
    ],
  },
}
