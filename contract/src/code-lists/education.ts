import type { Code } from './code.ts'

/** 学历: the words of the national form with the codes of GB/T 4658-2006. */
export const educationLevels = [
  { code: '11', 'zh-CN': '博士', en: 'Doctorate', aliases: ['博士研究生', '博士研究生毕业'] },
  { code: '14', 'zh-CN': '硕士', en: 'Master', aliases: ['硕士研究生', '硕士研究生毕业', '研究生'] },
  { code: '21', 'zh-CN': '本科', en: 'Bachelor', aliases: ['大学本科', '大学本科毕业', '大学', '学士'] },
  {
    code: '31',
    'zh-CN': '大专',
    en: 'Junior college',
    aliases: ['专科', '大学专科', '大学专科毕业', '高职'],
  },
  { code: '41', 'zh-CN': '中专', en: 'Secondary technical school', aliases: ['中等专科', '中等专科毕业'] },
  { code: '44', 'zh-CN': '职业高中', en: 'Vocational high school', aliases: ['职高', '职业高中毕业'] },
  { code: '47', 'zh-CN': '技工学校', en: 'Skilled workers school', aliases: ['技校', '技工学校毕业'] },
  { code: '61', 'zh-CN': '高中', en: 'High school', aliases: ['普通高中', '普通高中毕业'] },
  { code: '71', 'zh-CN': '初中', en: 'Junior high school', aliases: ['初中毕业'] },
  {
    code: '81',
    'zh-CN': '小学及以下',
    en: 'Primary school or below',
    aliases: ['小学', '小学毕业', '文盲', '文盲半文盲'],
  },
  { code: '90', 'zh-CN': '其他', en: 'Other' },
] as const satisfies readonly Code[]
