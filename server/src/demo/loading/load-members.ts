import type { Transaction } from '../../platform/database/database.ts'
import type { Sealing } from '../../platform/sealing/sealing.ts'
import type { FederationOptions } from '../generator/federation-options.ts'
import { generateMembers } from '../generator/members.ts'
import { membershipBatches } from './membership-batches.ts'
import { personBatches } from './person-batches.ts'

const membersPerBatch = 10_000

/** Copies every member of the federation in bounded memory. */
export const loadMembers = async (tx: Transaction, sealing: Sealing, options: FederationOptions) => {
  const people = personBatches(sealing)
  const memberships = membershipBatches()
  const write = async () => {
    await people.write(tx)
    await memberships.write(tx)
  }
  for (const member of generateMembers(options)) {
    people.add(member)
    memberships.add(member)
    if (member.index % membersPerBatch === membersPerBatch - 1) await write()
  }
  await write()
}
