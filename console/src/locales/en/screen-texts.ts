import { access } from './access.ts'
import { accounts } from './accounts.ts'
import { administrators } from './administrators.ts'
import { audit } from './audit.ts'
import { employers } from './employers.ts'
import { exports } from './exports.ts'
import { imports } from './imports.ts'
import { members } from './members.ts'
import { merchants } from './merchants.ts'
import { ownUnion } from './own-union.ts'
import { parts } from './parts.ts'
import { proofs } from './proofs.ts'
import { reviews } from './reviews.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { statistics } from './statistics.ts'
import { unions } from './unions.ts'

export const screenTexts = {
  settings,
  administrators,
  access,
  accounts,
  audit,
  employers,
  exports,
  imports,
  members,
  merchants,
  ownUnion,
  parts,
  proofs,
  reviews,
  shell,
  statistics,
  unions,
}
