import { type EndpointMeta, type Role, roles } from '@huigong/contract'
import { unionPlan } from '../named-people.ts'
import { type Caller, type PersonCaller, persons, positions } from './callers.ts'
import type { TriedCall } from './calls.ts'
import type { Outcome } from './expectation.ts'

export type TriedRow = {
  tried: TriedCall
  may: EndpointMeta['may']
  outcomes: { caller: Caller; outcome: Outcome }[]
}

const intro = `# Who may do what

Made by \`server/src/app/permissions.test.ts\` out of the answers of the running server; a changed answer fails the test
until this page is written anew (\`npx vitest run --project server permissions.test.ts -u\`).

A caller of staff acts for a union. Seen from the union whose thing the call names, that union is its **own**, its
**superior**, the superior's superior (**above**), a **child**, a **sibling** or a **stranger**. A cell names the
positions from which the call is carried out; from all others the thing does not exist, or the permission is missing.
**yes**: the call is about the caller's own union or account; **with members** only for unions that hold members, **above base** only for
unions above base. The applicant is the person whose application it is. Calls
of the merchant app ask for a clerk: none of the callers here scans for a merchant.
`

const headings = [
  'call',
  'asks for',
  ...persons,
  ...roles.map((role) => role.replace('_administrator', ' adm.')),
]

/** The answers of the matrix as a table that an auditor can read. */
export const permissionsPage = (rows: readonly TriedRow[]): string => {
  const table = [headings, ...rows.map(cellsOf)]
  const widths = headings.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)))
  const [first, ...rest] = table.map((cells) =>
    line(cells.map((cell, column) => cell.padEnd(widths[column]!))),
  )
  return [intro, first, line(widths.map((width) => '-'.repeat(width))), ...rest, ''].join('\n')
}

const cellsOf = ({ tried, may, outcomes }: TriedRow): string[] => {
  const name = tried.variant ? `${tried.call} (${tried.variant})` : tried.call
  const ofPerson = (person: PersonCaller) =>
    outcomes.find(({ caller }) => caller.person === person)?.outcome === 'yes' ? 'yes' : '–'
  return [`\`${name}\``, may, ...persons.map(ofPerson), ...roles.map((role) => cellOf(tried, outcomes, role))]
}

const cellOf = (tried: TriedCall, outcomes: TriedRow['outcomes'], role: Role): string => {
  const given = new Set<string>()
  for (const { caller, outcome } of outcomes)
    if (caller.role === role && outcome === 'yes') given.add(caller.position)
  if (given.size === 0) return '–'
  const isEverywhere = outcomes.every(({ caller, outcome }) => caller.role !== role || outcome === 'yes')
  if (isEverywhere) return 'yes'
  const names = positions.filter((position) => given.has(position)).join(', ')
  if (tried.thingOf) return names
  return isForBase(outcomes, role) ? 'yes, with members' : 'yes, above base'
}

const isForBase = (outcomes: TriedRow['outcomes'], role: Role): boolean =>
  outcomes.some(
    ({ caller, outcome }) =>
      caller.role === role &&
      outcome === 'yes' &&
      caller.union !== 'xihu' &&
      unionPlan[caller.union].level === 'base',
  )

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
