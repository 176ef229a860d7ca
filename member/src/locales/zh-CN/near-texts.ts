import { claimErrors } from '@huigong/contract/locales/zh-CN/welfare-errors'
import { activities } from './activities.ts'
import { card } from './card.ts'
import { draws } from './draws.ts'
import { me } from './me.ts'
import { services } from './service-list.ts'
import { vouchers, welfareHome } from './vouchers.ts'

/** Texts of the pages a tap away from the first one. */
export const nearTexts = { activities, card, draws, errors: claimErrors, me, services, vouchers, welfareHome }
