import type { Equipment } from '../access/index.ts'

export type Audience = 'admin' | 'member' | 'merchant'

type Config = Equipment['config']

/** After how many hours a session ends in any case. */
export const lifeHoursOf = (config: Config, audience: Audience): number =>
  ({
    admin: config.ADMIN_SESSION_HOURS,
    member: config.MEMBER_SESSION_DAYS * 24,
    merchant: config.MERCHANT_SESSION_DAYS * 24,
  })[audience]

/** After how many minutes at rest a session ends. */
export const idleMinutesOf = (config: Config, audience: Audience): number =>
  ({
    admin: config.ADMIN_IDLE_MINUTES,
    member: config.MEMBER_IDLE_DAYS * 24 * 60,
    merchant: config.MERCHANT_IDLE_HOURS * 60,
  })[audience]
