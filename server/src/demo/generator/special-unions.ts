import { provinceName } from './places.ts'
import type { PlannedUnion } from './plan-above-base.ts'
import { pickWeighted, type Random } from './seeded-random.ts'

// Each with the sections of GB/T 4754-2017 that its firms come from.
const systems = [
  ...[
    ['机械冶金建材', 'C'],
    ['教科文卫', 'MR'],
    ['交通运输', 'G'],
    ['财贸金融', 'FJ'],
    ['能源化工', 'D'],
  ],
  ...[
    ['邮电通信', 'I'],
    ['农林水利', 'AN'],
    ['建设', 'EK'],
    ['国防工业', 'C'],
    ['轻工纺织', 'C'],
  ],
] as [string, string][]
const groups = [
  ...[
    '海东港航',
    '青岚重工',
    '云泽文旅',
    '海门湾水产',
    '白石建材',
    '星桥能源',
    '望澜造船',
    '锦川纺织',
    '松陵制药',
    '长汀电子',
  ],
  ...[
    '鹿鸣食品',
    '云帆物流',
    '澄湖水务',
    '霞浦湾化工',
    '梧溪林业',
    '龙津渡公交',
    '镜湖环保',
    '凤栖置业',
    '东岬钢铁',
    '南屿海运',
  ],
]

/** Industrial (system) unions of the province, directly below it. */
export function industrialUnions(count: number): PlannedUnion[] {
  return systems.slice(0, count).map(([system, sections]) => ({
    parent: 0,
    level: 'city',
    kind: 'industrial',
    name: `${provinceName}${system}工会`,
    canHoldMembers: false,
    regionCode: '900000',
    place: provinceName,
    shortPlace: provinceName,
    baseWeight: 4,
    sections,
  }))
}

/** 直属机关工会 of a province or a city; it may hold members directly (seed 001, section 三). */
export function organsUnion(seat: PlannedUnion, parent: number): PlannedUnion {
  const level = seat.level === 'province' ? 'city' : 'district'
  const name = `${seat.shortPlace}直属机关工会`
  return { ...seat, parent, level, kind: 'organs', name, canHoldMembers: true, baseWeight: 2 }
}

export function groupUnion(city: PlannedUnion, parent: number, index: number): PlannedUnion {
  const groupName = `${groups[index]}集团`
  const name = `${groupName}有限公司工会委员会`
  return {
    ...city,
    parent,
    level: 'district',
    kind: 'group',
    name,
    canHoldMembers: true,
    baseWeight: 2,
    groupName,
  }
}

/** 工会联合会 of a development zone. */
export function leagueUnion(district: PlannedUnion, parent: number): PlannedUnion {
  const shortPlace = `${district.shortPlace.slice(0, -1)}经济开发区`
  const name = `${shortPlace}工会联合会`
  return {
    ...district,
    parent,
    level: 'street',
    kind: 'union_league',
    name,
    canHoldMembers: true,
    shortPlace,
    baseWeight: 1.5,
  }
}

export function streetUnion(
  district: PlannedUnion,
  parent: number,
  shortPlace: string,
  regionCode: string,
  baseWeight: number,
  random: Random,
): PlannedUnion {
  const kind = pickWeighted(random, [
    ['work_committee', 6],
    ['union_league', 2],
    ['federation', 2],
  ] as const)
  const ending = { work_committee: '工会工作委员会', union_league: '工会联合会', federation: '总工会' }[kind]
  const place = district.place + shortPlace
  const canHoldMembers = kind === 'union_league'
  const name = shortPlace + ending
  return { parent, level: 'street', kind, name, canHoldMembers, regionCode, place, shortPlace, baseWeight }
}
