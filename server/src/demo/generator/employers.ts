import { creditCode } from './credit-codes.ts'
import { dateOf, dayNumberOf } from './dates.ts'
import { deterministicId } from './deterministic-id.ts'
import {
  type EmployerKind,
  firmOwnerships,
  institutions,
  officeKind,
  offices,
  subsidiaries,
  trades,
} from './employer-kinds.ts'
import { permute } from './permute.ts'
import { personName } from './person-names.ts'
import { officeNumber } from './phones.ts'
import { cityName } from './places.ts'
import type { PlannedUnion } from './plan-above-base.ts'
import { between, pickWeighted, type Random, randomFor } from './seeded-random.ts'
import type { EmployerRecord } from './union-record.ts'

const firstBrands = [
  ...'华恒瑞宏鼎盛泰嘉永信立远新汇金中天同德利兴安康正佳联海东方星云龙凯博卓润丰隆源达通顺祥福裕',
]
const lastBrands = [
  ...'达力创业翔茂成辉昌科美升和益洋宇诚邦峰锐腾远光旺杰威扬途悦驰晟铭耀淼朗禾谷川岳澜拓帆昱',
]
const roads = '人民路 建设路 解放路 工业大道 滨江路 文化路 迎宾路 学府路 创业路 和平街 新华街 胜利路'.split(
  ' ',
)
const brandCombinations = firstBrands.length * lastBrands.length * trades.length

type Employer = { name: string; kind: EmployerKind }

/** A firm's name and registration; names repeat only after some two million. */
export function firm(seed: number, index: number, random: Random): Employer {
  const position = permute(index % brandCombinations, brandCombinations, seed ^ 0x6669726d)
  const [trade, industry] = trades[position % trades.length]!
  const brand = Math.floor(position / trades.length)
  const first = firstBrands[brand % firstBrands.length]!
  const last = lastBrands[Math.floor(brand / firstBrands.length)]!
  // When every combination is used up, the firms of the next round carry a city in front.
  const round = Math.floor(index / brandCombinations)
  const city = round === 0 ? '' : cityName((round - 1) % 20).slice(0, -1)
  return { name: `${city}${first}${last}${trade}有限公司`, kind: firmKind(industry, random) }
}

/** The employer of a base union below a street, an organ union, a group or another superior. */
export function employerBelow(
  planned: PlannedUnion,
  ordinal: number,
  index: number,
  seed: number,
  random: Random,
): Employer {
  if (planned.kind === 'organs') return { name: officeName(planned.shortPlace, ordinal), kind: officeKind }
  if (planned.groupName) {
    const round = Math.floor(ordinal / subsidiaries.length)
    const number = round === 0 ? '' : `第${round + 1}`
    const name = `${planned.groupName}${number}${subsidiaries[ordinal % subsidiaries.length]}有限公司`
    return { name, kind: { prefix: '91', nature: '161', economicKind: '1', industry: 'L' } }
  }
  const institution =
    planned.level === 'street' && ordinal % 3 === 1 ? institutions[(ordinal - 1) / 3] : undefined
  if (institution && !planned.shortPlace.endsWith('区')) {
    return { name: institutionName(planned.shortPlace, institution[0]), kind: institution[1] }
  }
  return planned.sections ? systemFirm(seed, index, planned.sections, random) : firm(seed, index, random)
}

function systemFirm(seed: number, index: number, sections: string, random: Random): Employer {
  const suited = trades.filter(([, section]) => sections.includes(section))
  const position = permute(index % brandCombinations, brandCombinations, seed ^ 0x73797374)
  const [trade, industry] = suited[position % suited.length]!
  const brand = Math.floor(position / trades.length)
  const first = firstBrands[brand % firstBrands.length]!
  const last = lastBrands[Math.floor(brand / firstBrands.length)]!
  return {
    name: `海东${first}${last}${trade}股份有限公司`,
    kind: { ...firmKind(industry, random), nature: '169' },
  }
}

export function employerRecord(
  { name, kind }: Employer,
  at: { seed: number; index: number; regionCode: string; place: string; createdAt: Date },
  memberCount: number,
  random: Random,
): EmployerRecord {
  return {
    id: deterministicId(at.seed, 'employer', at.index, at.createdAt),
    name,
    // Even numbers are the unions' own organisation codes.
    creditCode: creditCode(at.seed, at.index * 2 + 1, kind.prefix, at.regionCode),
    nature: kind.nature,
    economicKind: kind.economicKind,
    industry: kind.industry,
    ...staffOf(at, Math.max(between(random, 8, 40), Math.ceil(memberCount / (0.55 + random() * 0.44)))),
    address: `${at.place}${roads[between(random, 0, roads.length - 1)]}${between(random, 1, 480)}号`,
  }
}

/** Drawn from numbers of their own, so that everything else of a federation stays as it was. */
function staffOf(
  { seed, index, createdAt }: { seed: number; index: number; createdAt: Date },
  headcount: number,
) {
  const random = randomFor(seed, 'employer', index + 0x4000_0000)
  const hasWageBargaining = random() < 0.6
  const contractDays = between(random, 500, 1500)
  return {
    headcount,
    migrantHeadcount: Math.floor(headcount * random() * 0.5),
    headName: personName(random, { sex: random() < 0.7 ? 'male' : 'female', ethnicGroup: '01' }),
    phone: officeNumber(seed, 4_000_000 + (index % 4_000_000)),
    hasWageBargaining,
    agreementUntil: hasWageBargaining ? dateOf(dayNumberOf(createdAt) + contractDays) : null,
  }
}

function firmKind(industry: string, random: Random): EmployerKind {
  const [nature, economicKind] = pickWeighted(random, firmOwnerships)
  return { prefix: '91', nature, economicKind, industry }
}

function officeName(place: string, ordinal: number): string {
  const round = Math.floor(ordinal / offices.length)
  const office = `${place}${offices[ordinal % offices.length]}`
  return round === 0 ? office : `${office}直属第${round}中心`
}

// A street has an office of the district's government, a town a government of its own.
function institutionName(place: string, institution: string): string {
  return place.endsWith('街道') && institution === '人民政府' ? `${place}办事处` : `${place}${institution}`
}
