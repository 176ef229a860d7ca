import { activities } from './activities.ts'
import { card } from './card.ts'
import { draws } from './draws.ts'
import { me } from './me.ts'
import { services } from './service-list.ts'
import { vouchers, welfareHome } from './vouchers.ts'

/** Texts of the pages a tap away from the first one; sentences of errors come with the contract's English. */
export const nearTexts = { activities, card, draws, me, services, vouchers, welfareHome }
