// npm run federation:found -- --name 某省总工会 --phone 13900000000 --security-phone 13900000001: makes the first
// union of an empty database with its first administrator and its security administrator, who decides what the
// union at the top asks for itself. They sign in by a code and verify their real names by phone. Optional:
// --system-phone and --audit-phone for the other two separate roles.
import { parseArgs } from 'node:util'
import { readPhone } from '@huigong/contract/values/phone'
import { type FirstPhones, foundFederation } from '../app/found-federation.ts'
import { runCommand } from './open-command.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    name: text,
    phone: text,
    'security-phone': text,
    'system-phone': text,
    'audit-phone': text,
  },
})

const usage =
  'Say all three: npm run federation:found -- --name 某省总工会 --phone 13900000000 --security-phone 13900000001'

await runCommand(async (equipment) => {
  const name = values.name?.trim()
  const phones = readPhones()
  if (!name || !phones) {
    console.error(usage)
    return 1
  }
  const given = Object.values(phones)
  if (new Set(given).size < given.length) {
    console.error('Each role needs another phone: these people check each other.')
    return 1
  }
  const isFounded = await foundFederation(equipment, { name, phones })
  console.log(
    isFounded
      ? `${name} is founded. Its ${given.length} first administrators sign in at /console/ by a code.`
      : 'There are unions already: nothing was changed.',
  )
  return isFounded ? 0 : 1
})

/** The phones in their stored spelling, or null if one is wrong or missing. */
function readPhones(): FirstPhones | null {
  const given = {
    administrator: values.phone ?? '',
    security_administrator: values['security-phone'] ?? '',
    system_administrator: values['system-phone'],
    audit_administrator: values['audit-phone'],
  }
  const phones: Partial<FirstPhones> = {}
  for (const [role, phone] of Object.entries(given) as [keyof FirstPhones, string | undefined][]) {
    if (phone === undefined) continue
    const reading = readPhone(phone)
    if (!reading.ok) return null
    phones[role] = reading.phone
  }
  return phones as FirstPhones
}
