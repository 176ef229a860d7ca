import { permute } from './permute.ts'

export const provinceName = '海东省'

/** Twenty cities that no map shows; the demo uses the first five. */
const cities = [
  ...['临江市', '青岚市', '云泽市', '海门湾市', '白石市', '星桥市', '望澜市', '锦川市', '松陵市', '长汀洲市'],
  ...['鹿鸣市', '云帆市', '澄湖市', '霞浦湾市', '梧溪市', '龙津渡市', '镜湖市', '凤栖市', '东岬市', '南屿市'],
]
const firstCharacters = [...'锦望云青石松柳桐兰星澄霞鹿凤梧镜汀沧澜竹枫杏桃荷菱雁鹭鹤珠银']
const lastCharacters = [...'溪江台山河桥湖洲港塘川坪岭泉湾浦滩渡亭峰园林原村门堤沟岗坡田']
const placeNames = firstCharacters.length * lastCharacters.length

export function cityName(index: number): string {
  return cities[index]!
}

/** 区, 县 or 市 of a district, unlike any other district of the province. */
export function districtName(seed: number, index: number): string {
  return placeName(seed, index) + ['区', '区', '县', '区', '市'][index % 5]
}

/** 街道 or 镇, unlike any other of the province up to some nine hundred; after that the name gets a direction. */
export function streetName(seed: number, index: number): string {
  const direction = ['', '东', '西', '南', '北'][Math.floor(index / placeNames)] ?? '新'
  return direction + placeName(seed ^ 0x73747265, index % placeNames) + ['街道', '街道', '镇'][index % 3]
}

function placeName(seed: number, index: number): string {
  const position = permute(index, placeNames, seed)
  const first = firstCharacters[position % firstCharacters.length]!
  return first + lastCharacters[Math.floor(position / firstCharacters.length)]!
}
