import { type ImportField, unionFields } from '../../imports/index.ts'

/**
 * Columns of 《工会会员信息采集表》 in its order (domain rules 2.1), each with the words that other forms use, the
 * best first, and what unions note besides. Only 姓名 and 证件号码 must be there.
 */
export const memberFields = [
  {
    field: 'name',
    headings: ['姓名', '会员姓名', '职工姓名', '员工姓名', 'Name', 'Full name'],
    isRequired: true,
  },
  { field: 'sex', headings: ['性别', 'Sex', 'Gender'] },
  {
    field: 'bornOn',
    headings: ['出生日期', '出生年月日', '出生年月', '生日', 'Date of birth', 'Birth date'],
  },
  { field: 'ethnicGroup', headings: ['民族', 'Ethnic group'] },
  { field: 'employment', headings: ['就业状况', '就业状态', 'Employment'] },
  {
    field: 'documentKind',
    headings: [
      '有效证件类别',
      '有效证件类型',
      '证件类型',
      '证件类别',
      '证件种类',
      'Kind of document',
      'Document type',
    ],
  },
  {
    field: 'document',
    headings: [
      '证件号码',
      '有效证件号码',
      '身份证号码',
      '居民身份证号码',
      '公民身份号码',
      '身份证号',
      '证件号',
      '身份证',
      'Document number',
      'ID number',
    ],
    isRequired: true,
  },
  { field: 'education', headings: ['学历', '最高学历', '文化程度', 'Education'] },
  { field: 'skillLevel', headings: ['技术等级', '职业技能等级', '技能等级', 'Skill level'] },
  {
    field: 'phone',
    headings: [
      '移动电话',
      '手机号码',
      '手机号',
      '手机',
      '联系电话',
      '电话号码',
      '联系方式',
      '电话',
      'Mobile phone',
      'Mobile',
      'Phone',
    ],
  },
  { field: 'householdKind', headings: ['户籍类型', '户口类型', '户口性质', '户籍性质', 'Household kind'] },
  { field: 'householdPlace', headings: ['户籍所在地', '户口所在地', 'Household place'] },
  { field: 'changeKind', headings: ['会籍变化类型', '会籍状态', 'Membership change'] },
  {
    field: 'joinedOn',
    headings: ['会籍变化日期', '入会日期', '入会时间', 'Date of membership change', 'Joined on'],
  },
  { field: 'changeReason', headings: ['会籍变化原因', 'Reason of membership change'] },
  { field: 'politicalStatus', headings: ['政治面貌', 'Political status'] },
  { field: 'employerName', headings: ['工作单位', '所在单位', '工作单位名称', '单位名称', 'Employer'] },
  { field: 'nativePlace', headings: ['籍贯', 'Native place'] },
  {
    field: 'isMigrantWorker',
    headings: ['是否农民工会员', '是否农民工', '农民工', 'Migrant worker'],
  },
  { field: 'nationality', headings: ['国籍', '国籍（地区）', 'Nationality'] },
  { field: 'duty', headings: ['职务', '工作职务', '岗位', 'Duty', 'Position'] },
  { field: 'note', headings: ['备注', 'Note', 'Remarks'] },
  ...unionFields,
] as const satisfies readonly ImportField[]

export type MemberFieldName = (typeof memberFields)[number]['field']
