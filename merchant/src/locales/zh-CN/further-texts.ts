import { errors } from '@huigong/contract/locales/zh-CN/errors'
import { statements } from '@huigong/contract/locales/zh-CN/statements'
import { values } from '@huigong/contract/locales/zh-CN/values'
import { welfareNames } from '@huigong/contract/locales/zh-CN/welfare-names'
import { password, shops, signIn } from './accounts.ts'
import { me } from './me.ts'
import { settlements } from './settlements.ts'

/** Texts of all pages but the one that clerks have open all day. */
export const furtherTexts = {
  errors,
  me,
  names: welfareNames,
  password,
  settlements,
  shops,
  signIn,
  statements,
  values,
}
