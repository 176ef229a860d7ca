import { accounts } from './accounts.ts'
import { audit } from './audit.ts'
import { imports } from './imports.ts'
import { members } from './members.ts'
import { parts } from './parts.ts'
import { reviews } from './reviews.ts'
import { shell } from './shell.ts'
import { statistics } from './statistics.ts'
import { unions } from './unions.ts'

export const screenTexts = { accounts, audit, imports, members, parts, reviews, shell, statistics, unions }
