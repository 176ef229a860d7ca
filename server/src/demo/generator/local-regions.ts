import type { FederationOptions } from './federation-options.ts'
import { provinceName } from './places.ts'
import { planAboveBase } from './plan-above-base.ts'
import type { LocalRegionRecord } from './union-record.ts'

/** The regions of the made-up province, a parent before its children. */
export function* generateLocalRegions(
  options: Pick<FederationOptions, 'unions' | 'seed'>,
): Generator<LocalRegionRecord> {
  yield { code: '900000', name: provinceName, parentCode: null, level: 'province', isLocal: true }
  const seen = new Set(['900000'])
  for (const { regionCode: code, shortPlace: name } of planAboveBase(options)) {
    if (seen.has(code)) continue
    seen.add(code)
    const level = code.length === 9 ? 'street' : code.endsWith('00') ? 'city' : 'district'
    yield { code, name, parentCode: parentCodeOf(code, level), level, isLocal: true }
  }
}

function parentCodeOf(code: string, level: 'city' | 'district' | 'street'): string {
  if (level === 'street') return code.slice(0, 6)
  return level === 'district' ? `${code.slice(0, 4)}00` : '900000'
}
