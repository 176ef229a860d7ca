const endings = [
  ...[
    '工会工作委员会',
    '工会联合委员会',
    '工会联合会',
    '联合工会委员会',
    '工会委员会',
    '联合工会',
    '总工会',
    '工会',
    '委员会',
  ],
  ...['股份有限公司', '有限责任公司', '有限公司', '集团公司', '分公司', '公司', '集团'],
]
const place = /^(.{2,}?(省|自治区))?(.{2,}?市)?(.{2,}?[区县旗])?(.{2,}?(街道|镇|乡))?/u

/**
 * What tells a name from others: `临江市晨光机械有限公司工会委员会` is about `晨光机械`. Names of companies are place,
 * own word, trade and form, in this order (企业名称登记管理规定 art. 6).
 */
export const coreOf = (name: string): string => {
  const plain = name.normalize('NFKC').replace(/[\s()（）·.,，。"'“”—-]/gu, '')
  const rest = withoutEndings(plain)
  const core = rest.replace(place, '')
  return core.length >= 2 ? core : rest
}

/**
 * Whether two cores may mean one employer: one begins with the other, or they begin alike and share most pairs of
 * characters.
 */
export const areNear = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 2) return false
  if (
    short.length * 2 >= long.length &&
    (long.startsWith(short) || (short.length > 3 && long.includes(short)))
  )
    return true
  const [some, all] = [pairsOf(short), pairsOf(long)]
  const same = [...some].filter((pair) => all.has(pair)).length
  return short[0] === long[0] && (2 * same) / (some.size + all.size) >= nearEnough
}

const nearEnough = 0.6

const withoutEndings = (name: string): string => {
  const ending = endings.find((one) => name.endsWith(one) && name.length >= one.length + 2)
  return ending ? withoutEndings(name.slice(0, -ending.length)) : name
}

const pairsOf = (text: string): Set<string> => {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, index) => characters[index] + character))
}
