import type { Management } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const getManagement = (_ctx: Context): Promise<Management | null> => {
  throw new Error('Not built yet')
}
export const requestManagementCode = (_ctx: Context): Promise<{ resendAfterSeconds: number }> => {
  throw new Error('Not built yet')
}
export const openManagement = (
  _ctx: Context,
  _form: { unionId: string; code?: string },
): Promise<Management> => {
  throw new Error('Not built yet')
}
export const closeManagement = (_ctx: Context): Promise<void> => {
  throw new Error('Not built yet')
}
