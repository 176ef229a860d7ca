import { type SQL, sql } from '../../platform/database/sql.ts'

type PersonField = { field: string; column: string; cast: 'text' | 'date' | 'boolean' }

/** What a union's record says about a person besides name, document and phone. */
export const personFields = [
  { field: 'sex', column: 'sex', cast: 'text' },
  { field: 'bornOn', column: 'born_on', cast: 'date' },
  { field: 'nationality', column: 'nationality', cast: 'text' },
  { field: 'ethnicGroup', column: 'ethnic_group', cast: 'text' },
  { field: 'employment', column: 'employment', cast: 'text' },
  { field: 'education', column: 'education', cast: 'text' },
  { field: 'skillLevel', column: 'skill_level', cast: 'text' },
  { field: 'politicalStatus', column: 'political_status', cast: 'text' },
  { field: 'householdKind', column: 'household_kind', cast: 'text' },
  { field: 'householdPlace', column: 'household_place', cast: 'text' },
  { field: 'nativePlace', column: 'native_place', cast: 'text' },
  { field: 'isMigrantWorker', column: 'is_migrant_worker', cast: 'boolean' },
  { field: 'employerName', column: 'employer_name', cast: 'text' },
  { field: 'duty', column: 'duty', cast: 'text' },
  { field: 'note', column: 'note', cast: 'text' },
] as const satisfies readonly PersonField[]

export type PersonFieldName = (typeof personFields)[number]['field']

export const personColumns: SQL = sql.raw(personFields.map(({ column }) => column).join(', '))

const laterFields: readonly string[] = ['duty', 'nationality', 'note']

/** Of person `p`: the values of the fields that were there from the beginning, and of those that came later. */
export const personValues: SQL = valuesOfPerson((field) => !laterFields.includes(field))
export const laterPersonValues: SQL = valuesOfPerson((field) => laterFields.includes(field))

/** The fields of person `p` by their names, for a record that is read. */
export const recordColumns: SQL = sql.raw(
  personFields.map(({ field, column }) => `p.${column} as "${field}"`).join(', '),
)

/** Each field as it is written into a jsonb `record` of the row with this alias, typed; null where it is blank. */
export const valueIn = (record: string, { field, cast }: PersonField): string =>
  cast === 'text' ? `(${record} ->> '${field}')` : `(${record} ->> '${field}')::${cast}`

/** The values of all fields, in the order of `personColumns`. */
export const valuesIn = (record: string): SQL =>
  sql.raw(personFields.map((field) => valueIn(record, field)).join(', '))

/** `case when … then 'education' end` for each field that the row `r` gives another value than person `p` has. */
export const changedFieldCases: SQL = sql.raw(
  personFields
    .map(
      (field) =>
        `case when ${valueIn('r.record', field)} <> p.${field.column} or ${isAdded(field)} then '${field.field}' end`,
    )
    .join(', '),
)

/** A blank cell never erases. */
export const mergedAssignments: SQL = sql.raw(
  personFields
    .map((field) => `${field.column} = coalesce(${valueIn('r.record', field)}, p.${field.column})`)
    .join(', '),
)

/** Puts a snapshot's values back. */
export const restoredAssignments: SQL = sql.raw(
  personFields.map((field) => `${field.column} = ${valueIn(`r.before -> 'person'`, field)}`).join(', '),
)

/** Arguments of `jsonb_build_object` for person `p`: what the person may read of it. */
export const recordArguments: SQL = sql.raw(
  personFields
    .filter(({ field }) => field !== 'note')
    .map(({ field, column }) => `'${field}', p.${column}`)
    .join(', '),
)

/** Arguments of `jsonb_build_object` for person `p`. */
export const snapshotArguments: SQL = sql.raw(
  personFields.map(({ field, column }) => `'${field}', p.${column}`).join(', '),
)

function isAdded(field: PersonField): string {
  return `(p.${field.column} is null and ${valueIn('r.record', field)} is not null)`
}

function valuesOfPerson(isWanted: (field: string) => boolean): SQL {
  const wanted = personFields.filter(({ field }) => isWanted(field))
  return sql.raw(wanted.map(({ column }) => `p.${column}`).join(', '))
}
