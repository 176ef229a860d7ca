import { parts } from '@huigong/member/locales/en/shell'
import { password, shops, signIn } from './accounts.ts'
import { me } from './me.ts'
import { day, scan, undo } from './scanning.ts'
import { settlements } from './settlements.ts'
import { shell } from './shell.ts'

export const texts = { day, me, parts, password, scan, settlements, shell, shops, signIn, undo }
