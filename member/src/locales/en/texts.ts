import { signIn } from './accounts.ts'
import { home } from './home.ts'
import { inbox } from './members.ts'
import { parts, shell } from './shell.ts'

export const texts = { home, inbox, parts, shell, signIn }
