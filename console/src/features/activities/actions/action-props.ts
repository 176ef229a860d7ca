import type { ActivityRow } from '@huigong/contract'

/** What each button about an activity is told; `refusal` is the code of the reason why not. */
export type ActionProps = {
  activity: Pick<ActivityRow, 'id' | 'title' | 'isOpen'>
  refusal: string | null
  size?: 'small'
}
