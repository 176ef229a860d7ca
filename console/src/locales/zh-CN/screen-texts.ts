import { access } from './access.ts'
import { accounts } from './accounts.ts'
import { activities } from './activities.ts'
import { activityForm } from './activity-form.ts'
import { administrators } from './administrators.ts'
import { audit } from './audit.ts'
import { campaigns } from './campaigns.ts'
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
import { progress, registers, settlements } from './settlements.ts'
import { shell } from './shell.ts'
import { statistics } from './statistics.ts'
import { unions } from './unions.ts'
import { vouchers } from './vouchers.ts'
import { welfareRules } from './welfare-rules.ts'

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
  activities,
  activityForm,
  campaigns,
  vouchers,
  welfareRules,
  settlements,
  registers,
  progress,
}
