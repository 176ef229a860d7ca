import { randomInt } from 'node:crypto'

// Without letters and digits that look alike: it is read off a phone and typed by hand.
const characters = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'
const length = 14

/** Of 80 bits: nobody guesses it, however fast they try files. */
export const makePassword = (): string =>
  Array.from({ length }, () => characters[randomInt(characters.length)]).join('')
