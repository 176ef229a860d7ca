// npm run federation:found -- --name 某省总工会 --phone 13900000000: makes the first union of an empty
// database and its first administrator, who signs in by a code and verifies the real name by phone.
import { parseArgs } from 'node:util'
import { readPhone } from '@huigong/contract/values/phone'
import { foundFederation } from '../app/found-federation.ts'
import { runCommand } from './open-command.ts'

const { values } = parseArgs({ options: { name: { type: 'string' }, phone: { type: 'string' } } })
const phone = readPhone(values.phone ?? '')
const name = values.name?.trim()

await runCommand(async (equipment) => {
  if (!name || !phone.ok) {
    console.error('Say both: npm run federation:found -- --name 某省总工会 --phone 13900000000')
    return 1
  }
  const isFounded = await foundFederation(equipment, { name, phone: phone.phone })
  console.log(
    isFounded
      ? `${name} is founded. Its administrator signs in at /console/ by a code.`
      : 'There are unions already: nothing was changed.',
  )
  return isFounded ? 0 : 1
})
