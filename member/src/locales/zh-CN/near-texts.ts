import { errors } from '@huigong/contract/locales/zh-CN/errors'
import { statements } from '@huigong/contract/locales/zh-CN/statements'
import { values } from '@huigong/contract/locales/zh-CN/values'
import { claimErrors } from '@huigong/contract/locales/zh-CN/welfare-errors'
import { activities } from './activities.ts'
import { card } from './card.ts'
import { draws } from './draws.ts'
import { me } from './me.ts'
import { services } from './service-list.ts'
import { vouchers, welfareHome } from './vouchers.ts'

/** Texts of the pages a tap away from the first one, and what other pages besides the first one need too. */
export const nearTexts = {
  activities,
  card,
  draws,
  errors: { ...errors, ...claimErrors },
  me,
  services,
  statements,
  values,
  vouchers,
  welfareHome,
}
