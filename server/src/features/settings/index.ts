/** Rules that a federation sets for itself, kept in the database. */
export { changeSettings } from './change-settings.ts'
export { getSettings, readSettings } from './get-settings.ts'
