import { parts } from '@huigong/member/locales/zh-CN/shell'
import { me } from './me.ts'
import { day, scan, undo } from './scanning.ts'
import { shell } from './shell.ts'

export const texts = { day, me, parts, scan, shell, undo }
