import { registrationCalls } from './registration-endpoints.ts'

/** Registering a union on the phone: by the superior's card or by search (seed 002). */
export const unions = registrationCalls('member')
