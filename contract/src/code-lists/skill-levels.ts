import type { Code } from './code.ts'

/** 技术等级. Source: domain rules 2.4. */
export const skillLevels = [
  { code: '0', 'zh-CN': '无', en: 'None', aliases: ['无等级', '无技术等级'] },
  {
    code: '1',
    'zh-CN': '一级/高级技师',
    en: 'Level 1, senior technician',
    aliases: ['一级', '高级技师', '国家职业资格一级'],
  },
  {
    code: '2',
    'zh-CN': '二级/技师',
    en: 'Level 2, technician',
    aliases: ['二级', '技师', '国家职业资格二级'],
  },
  {
    code: '3',
    'zh-CN': '三级/高级',
    en: 'Level 3, senior worker',
    aliases: ['三级', '高级', '高级工', '国家职业资格三级'],
  },
  {
    code: '4',
    'zh-CN': '四级/中级',
    en: 'Level 4, intermediate worker',
    aliases: ['四级', '中级', '中级工', '国家职业资格四级'],
  },
  {
    code: '5',
    'zh-CN': '五级/初级',
    en: 'Level 5, junior worker',
    aliases: ['五级', '初级', '初级工', '国家职业资格五级'],
  },
] as const satisfies readonly Code[]
