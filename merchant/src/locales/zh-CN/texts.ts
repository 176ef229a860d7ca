import { parts } from '@huigong/member/locales/zh-CN/shell'
import { day, scan, undo } from './scanning.ts'
import { shell } from './shell.ts'

export const texts = { day, parts, scan, shell, undo }
