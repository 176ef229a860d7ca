const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/**
 * An amount in fen as it is written on vouchers of the books: `壹仟零伍拾元零伍分`, `贰佰元整`, `伍角整` (正确填写票据和结算凭证的
 * 基本规定). Throws a RangeError on anything but whole fen that are not negative.
 */
export function amountInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError('An amount in words is a whole number of fen')
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const fen = amount % 10
  const whole = yuan > 0 ? `${wholeInWords(yuan)}元` : ''
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`
  if (fen === 0) return `${whole}${digits[jiao]}角整`
  const tens = jiao > 0 ? `${digits[jiao]}角` : whole && '零'
  return `${whole}${tens}${digits[fen]}分`
}

/** By groups of four digits: a group of zeros leaves one 零 before what follows, and no unit. */
function wholeInWords(yuan: number): string {
  let words = ''
  let isZeroOwed = false
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const value = Math.floor(yuan / 10_000 ** group) % 10_000
    if (value === 0) {
      isZeroOwed ||= words !== ''
      continue
    }
    if (words !== '' && (isZeroOwed || value < 1000)) words += '零'
    words += groupInWords(value) + unitOf(yuan, group)
    isZeroOwed = false
  }
  return words
}

/** `亿` is written once: a trillion with millions below it is `…万…亿`. */
function unitOf(yuan: number, group: number): string {
  const isFollowedByHundredMillions = group === 3 && Math.floor(yuan / 10_000 ** 2) % 10_000 > 0
  return isFollowedByHundredMillions ? '万' : groups[group]!
}

function groupInWords(value: number): string {
  let words = ''
  let isZeroOwed = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      isZeroOwed ||= words !== ''
      continue
    }
    words += `${isZeroOwed ? '零' : ''}${digits[digit]}${places[place]}`
    isZeroOwed = false
  }
  return words
}
