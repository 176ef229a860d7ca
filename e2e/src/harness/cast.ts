import type { Journey } from './journey.ts'

/** The document number of somebody of the demo who needs it, as the server prints it at its start. */
export const documentOf = (journey: Journey, phone: string): string => {
  const line = lineOf(journey, phone)
  const number = /证件号码 (\S+)/.exec(line)?.[1]
  if (!number) throw new Error(`No document number is printed for ${phone}`)
  return number
}

/** The first union of somebody of the demo. */
export const unionOf = (journey: Journey, phone: string): string => {
  const [, , , unions = ''] = lineOf(journey, phone).trim().split(/ {2,}/)
  return unions.split('、')[0]!
}

const lineOf = (journey: Journey, phone: string): string => {
  const lines = journey.server().output().split('\n')
  const line = lines.find((each) => each.trim().startsWith(`${phone}  `))
  if (!line) throw new Error(`The server printed nobody with the phone ${phone}`)
  return line
}
