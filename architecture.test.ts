import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rules of the code as tables. A rule that stands in the way is changed here, in the open, or kept. */

const root = import.meta.dirname
const packages = ['contract', 'client', 'server', 'console', 'member', 'merchant', 'e2e', 'bench', 'tools']

type Source = { path: string; text: string; lines: number; imports: string[] }

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'data', '.data'].includes(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })

const sources: Source[] = packages
  .filter((name) => existsSync(join(root, name)))
  .flatMap((name) => walk(join(root, name)))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    return {
      path: relative(root, path),
      text,
      lines: text.split('\n').length - 1,
      imports: [
        ...text.matchAll(/(?:^|\n)(?:import|export)[^'"]*?from '([^']+)'|(?:^|\n)import '([^']+)'/g),
      ].map((match) => placeOf(path, (match[1] ?? match[2])!)),
    }
  })

/** A file of the repository by its path from the root, anything else by its name. */
function placeOf(importer: string, name: string): string {
  if (!name.startsWith('.')) return name
  return relative(root, resolve(dirname(importer), name))
}

const isTest = (path: string) => path.endsWith('.test.ts') || path.endsWith('.test.tsx')
const isForTests = (path: string) => isTest(path) || path.startsWith('server/src/testing/')
const isConfig = (path: string) => /(^|\/)(vite|vitest)[\w.-]*\.config\.ts$/.test(path)
const written = sources.filter(({ path }) => !isForTests(path))
const of = (pattern: RegExp) => written.filter(({ path }) => pattern.test(path))

describe('directions', () => {
  const engines = ['access', 'audit', 'reviews', 'imports', 'notices', 'files', 'settings', 'short-codes']
  const engine = new RegExp(`^server/src/features/(${engines.join('|')})/`)

  // From each kind of file only what is listed may be imported; a file may always import its own folder's kind.
  const rules: { from: RegExp; may: RegExp[] }[] = [
    { from: /^contract\/src\//, may: [/^contract\/src\//, /^zod$/, /^@orpc\/contract$/] },
    { from: /^client\/src\//, may: [/^client\/src\//, /^@huigong\/contract/, /^[^@.]/, /^@orpc\//] },
    { from: /^console\/src\//, may: [/^console\/src\//, /^@huigong\/(client|contract)/, ...packagesOnly()] },
    { from: /^member\/src\//, may: [/^member\/src\//, /^@huigong\/(client|contract)/, ...packagesOnly()] },
    {
      from: /^merchant\/src\//,
      may: [
        /^merchant\/src\//,
        /^@huigong\/(client|contract)/,
        /^@huigong\/member\/(parts|platform|accounts|locales|shell|styles)\//,
        ...packagesOnly(),
      ],
    },
    {
      from: /^server\/src\/platform\//,
      may: [/^server\/src\/platform\//, /^@huigong\/contract/, ...packagesOnly()],
    },
    {
      from: /^server\/src\/ports\//,
      may: [/^server\/src\/(platform|ports)\//, /^@huigong\/contract/, ...packagesOnly()],
    },
    {
      from: engine,
      may: [
        engine,
        /^server\/src\/(platform|ports)\//,
        /^server\/src\/config\.ts$/,
        /^@huigong\/contract/,
        ...packagesOnly(),
      ],
    },
    {
      from: new RegExp(`^server/src/features/(?!(${engines.join('|')})/)`),
      may: [/^server\/src\/(features|platform|ports)\//, /^@huigong\/contract/, ...packagesOnly()],
    },
    {
      from: /^server\/src\/kinds\//,
      may: [/^server\/src\/(kinds|features|platform|ports)\//, /^@huigong\/contract/, ...packagesOnly()],
    },
  ]

  it.each(rules)('$from imports only what lies before it', ({ from, may }) => {
    const wrong = of(from).flatMap(({ path, imports }) =>
      imports.filter((name) => !may.some((rule) => rule.test(name))).map((name) => `${path} → ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('a feature is entered through its index.ts only', () => {
    const wrong = of(/^server\/src\//).flatMap(({ path, imports }) =>
      imports
        .filter((name) => /^server\/src\/features\/[\w-]+\/(?!index\.ts$)/.test(name))
        .filter((name) => featureOf(name) !== featureOf(path) && !path.startsWith('server/src/demo/'))
        .map((name) => `${path} → ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('one file knows Drizzle', () => {
    const knowing = sources.filter(({ imports }) => imports.some((name) => name.startsWith('drizzle-orm')))
    expect(knowing.map(({ path }) => path)).toEqual(['server/src/platform/database/sql.ts'])
  })

  it('only the main files know the demo', () => {
    const knowing = ['server/src/main.ts', 'server/src/app/welcome.ts']
    const wrong = of(/^server\/src\/(?!demo\/)/).filter(
      ({ path, imports }) =>
        !knowing.includes(path) && imports.some((name) => name.startsWith('server/src/demo/')),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('what is for tests stays with the tests', () => {
    const wrong = written.filter(
      ({ path, imports }) =>
        !path.startsWith('bench/') && imports.some((name) => name.startsWith('server/src/testing/')),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

/** A library, or a module of Node. */
function packagesOnly(): RegExp[] {
  return [
    /^node:/,
    /^@(?!huigong\/)[\w-]+\/[\w-]+/,
    /^(?!contract\/|client\/|server\/|console\/|member\/|merchant\/|bench\/|tools\/)[a-z]/,
    /^@\/|^\./,
  ]
}

const featureOf = (path: string) => /^server\/src\/features\/([\w-]+)\//.exec(path)?.[1]

describe('sizes', () => {
  const sizes = written
    .filter(({ path }) => !isConfig(path))
    .map(({ lines }) => lines)
    .sort((a, b) => a - b)
  const at = (part: number) => sizes[Math.floor(sizes.length * part)]!

  it('no file is over 250 lines, no test over 400', () => {
    const wrong = sources.filter(({ path, lines }) => lines > (isTest(path) ? 400 : 250))
    expect(wrong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it('half of the files are at most 60 lines, nine in ten at most 130', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60)
    expect(at(0.9)).toBeLessThanOrEqual(130)
  })
})

describe('habits', () => {
  const find = (among: Source[], pattern: RegExp) =>
    among.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    )
  const others = sources.filter(({ path }) => path !== 'architecture.test.ts')
  const mark = (word: string) => new RegExp(`\\b${word}\\b`)

  it('no test is skipped, left out or run alone', () => {
    expect(find(others, /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|skipIf|runIf|fails)\b/)).toEqual([])
  })

  it('no default exports but those that tools ask for', () => {
    expect(
      find(
        others.filter(({ path }) => !isConfig(path)),
        /^export default\b/,
      ),
    ).toEqual([])
  })

  it('no `any`, nothing hidden from the compiler', () => {
    const allowed = ['server/src/features/reviews/review-kind.ts']
    const among = others.filter(({ path }) => !allowed.includes(path))
    expect(find(among, /(: any\b|\bas any\b|<any>|any\[\]|@ts-ignore|@ts-nocheck|@ts-expect-error)/)).toEqual(
      [],
    )
  })

  it('nothing is left for later', () => {
    for (const word of ['TO' + 'DO', 'FIX' + 'ME', 'X'.repeat(3), 'HA' + 'CK'])
      expect(find(others, mark(word))).toEqual([])
  })

  it('names say what a thing is: none is a manager, a helper or a base', () => {
    const vague =
      /\b(?:class|type|interface|const|function)\s+(?:\w*(?:Manager|Service|Helper|Helpers|Util|Utils|Dto|DTO)|(?:Base|Common|Abstract)[A-Z]\w*)\b/
    expect(find(others, vague)).toEqual([])
    const files = sources.filter(({ path }) =>
      /(^|[/.-])(manager|service|helpers?|utils?|common|misc|dto)s?\.tsx?$/.test(path),
    )
    expect(files.map(({ path }) => path)).toEqual([])
  })

  // The router's types are extended by an interface named Register, as it asks for.
  it('types and functions, no enums, interfaces or classes but errors', () => {
    expect(
      find(
        others,
        /^\s*(export )?(const )?enum \w|^\s*(export )?interface (?!Register )\w|^\s*(export )?namespace \w/,
      ),
    ).toEqual([])
    expect(
      find(of(/^(server|contract|client)\/src\//), /^\s*(export )?class (?!\w+(Error|Problem) )\w/),
    ).toEqual([])
  })

  it('routes promise and pass on: they contain no `if`', () => {
    expect(
      find(
        of(/^server\/src\/app\/\w+-routes\.ts$/).filter(({ path }) => !/(file|import)-routes/.test(path)),
        /\bif \(/,
      ),
    ).toEqual([])
  })
})

describe('tables', () => {
  // The owner of each table: the one feature that writes it.
  const owners: Record<string, string> = {
    unions: 'unions',
    past_unions: 'unions',
    employers: 'employers',
    union_employers: 'employers',
    people: 'people',
    document_lookups: 'people',
    person_phones: 'people',
    accounts: 'accounts',
    phone_lookups: 'accounts',
    login_names: 'accounts',
    sessions: 'accounts',
    short_codes: 'short-codes',
    sign_in_codes: 'accounts',
    consents: 'accounts',
    grants: 'access',
    awaited_grants: 'administrators',
    hand_overs: 'administrators',
    memberships: 'members',
    membership_changes: 'members',
    reviews: 'reviews',
    review_events: 'reviews',
    files: 'files',
    file_readers: 'files',
    published_files: 'files',
    merchants: 'merchants',
    clerks: 'merchants',
    campaigns: 'campaigns',
    campaign_merchants: 'campaigns',
    activities: 'activities',
    activity_branches: 'activities',
    activity_events: 'activities',
    activity_counts: 'activities',
    prizes: 'activities',
    claim_rules: 'activities',
    draws: 'draws',
    draw_entries: 'draws',
    settlements: 'settlements',
    settlement_lines: 'settlements',
    welfare_documents: 'settlements',
    welfare_document_files: 'settlements',
    welfare_numbers: 'settlements',
    welfare_rules: 'welfare',
    welfare_sums: 'welfare',
    vouchers: 'vouchers',
    voucher_entries: 'vouchers',
    voucher_proxies: 'vouchers',
    voucher_reminders: 'vouchers',
    redemptions: 'vouchers',
    import_tasks: 'imports',
    import_rows: 'imports',
    planned_changes: 'members',
    group_transfer_members: 'members',
    face_checks: 'members',
    further_documents: 'people',
    data_accesses: 'privacy',
    consent_withdrawals: 'accounts',
    member_exports: 'exports',
    import_cells: 'imports',
    import_outcomes: 'imports',
    notices: 'notices',
    figure_changes: 'statistics',
    union_figures: 'statistics',
    union_day_figures: 'statistics',
    audit_facts: 'audit',
    audit_seals: 'audit',
    regions: 'regions',
  }

  // Who else writes, and why.
  const exceptions: Record<string, string> = {
    'server/src/app/rekey.ts': 'rotation reseals what every feature has sealed, as one command',
    'server/src/app/idempotency.ts': 'the remembered answers are the application’s own',
    'server/src/app/equipment.ts': 'the outbox of the local SMS port',
    'server/src/kinds/jobs.ts': 'the hourly tidying deletes what is over, of every feature',
    'server/src/platform/throttling/throttle.ts': 'counters of the platform',
    'server/src/features/vouchers/ledger/count-prizes.ts':
      'units leave a budget and come back by the ledger alone',
    'server/src/features/vouchers/claims/count-participants.ts': 'counted in the transaction of the claims',
    'server/src/features/vouchers/offers/count-visit.ts': 'counted in batches of those who look',
  }

  const writesOf = ({ text }: Source) =>
    [...text.matchAll(/\b(?:insert\s+into|delete\s+from|update|copy)\s+([a-z_]+)/g)]
      .map((match) => match[1]!)
      .filter((name) => name in owners)

  it('a table is written by its own feature only', () => {
    const wrong = of(/^server\/src\//)
      .filter(({ path }) => !path.startsWith('server/src/demo/') && !(path in exceptions))
      .flatMap((source) =>
        writesOf(source)
          .filter((table) => owners[table] !== featureOf(source.path))
          .map((table) => `${source.path} writes ${table} of ${owners[table]}`),
      )
    expect([...new Set(wrong)]).toEqual([])
  })

  it('every table of a feature has its owner here', () => {
    const platform = ['settings', 'throttles', 'outbox_messages', 'idempotency_keys']
    const created = walk(join(root, 'server/migrations'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/create table (\w+)/g)])
      .map((match) => match[1]!)
      .filter((name) => !platform.includes(name))
    expect(created.sort()).toEqual(Object.keys(owners).sort())
  })

  it('what is called get, list or find only reads', () => {
    const reading = of(
      /^server\/src\/.*\/(get|list|find|search|present|read|verify-chain)(-[\w-]+)?\.ts$/,
    ).filter(({ path }) => !/find-or-create/.test(path))
    const wrong = reading.filter((source) => writesOf(source).length > 0)
    expect(wrong.map(({ path }) => path)).toEqual([])
    expect(reading.length).toBeGreaterThan(15)
  })
})
