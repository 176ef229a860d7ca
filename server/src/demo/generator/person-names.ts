import { pick, pickWeighted, type Random } from './seeded-random.ts'

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万钱严武戴莫孔向汤',
]
const compoundSurnames = ['欧阳', '上官', '司徒', '诸葛', '司马', '皇甫', '尉迟', '夏侯', '令狐', '端木']
const givenOfMen = [
  ...'伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建志文海国永新春东家泽振宏毅峰晨睿博轩',
]
const givenOfWomen = [
  ...'芳娜敏静丽艳娟霞秀燕玲桂英玉萍红梅婷雪慧莹倩琳颖洁晶欣怡佳悦丹蕾薇璐瑶春晓文雅梦诗涵嘉思雨若兰菲岚',
]
// Characters that old fonts, forms and face checks stumble over; 𠮷 lies outside the basic plane.
const rareGiven = ['𠮷', '㛃', '堃', '喆', '頔', '翀', '赟', '珺']
const uyghurMen = ['艾尔肯', '买买提', '阿不都拉', '吐尔逊', '玉素甫', '库尔班']
const uyghurWomen = ['阿依古丽', '古丽娜尔', '热依汗', '米热班', '帕提古丽', '祖丽胡玛']
const mongolMen = ['巴特尔', '苏和', '朝鲁', '阿古拉', '布和']
const mongolWomen = ['乌兰', '其其格', '萨日娜', '娜仁', '高娃']
const tibetanMen = ['扎西次仁', '多吉', '丹增', '洛桑', '格桑旺堆']
const tibetanWomen = ['卓玛', '央金', '白玛', '次仁拉姆', '德吉']
const foreignMen = ['约翰·卡特', '马丁·施密特', '安东·伊万诺夫', '大卫·安德森']
const foreignWomen = ['安娜·彼得罗娃', '玛丽·贝克', '索菲·韦伯', '艾米丽·克拉克']

type NameTraits = { sex: 'male' | 'female'; ethnicGroup: string; isForeigner?: boolean }

export function personName(random: Random, { sex, ethnicGroup, isForeigner }: NameTraits): string {
  const isMale = sex === 'male'
  if (isForeigner) return pick(random, isMale ? foreignMen : foreignWomen)
  if (ethnicGroup === '02') return pick(random, isMale ? mongolMen : mongolWomen)
  if (ethnicGroup === '04') return pick(random, isMale ? tibetanMen : tibetanWomen)
  if (ethnicGroup === '05')
    return `${pick(random, isMale ? uyghurMen : uyghurWomen)}·${pick(random, uyghurMen)}`
  return surname(random) + givenName(random, isMale ? givenOfMen : givenOfWomen)
}

function surname(random: Random): string {
  if (random() < 0.012) return pick(random, compoundSurnames)
  // The list stands in the order of frequency; the square makes the first ones common, as they are.
  return surnames[Math.floor(random() ** 2 * surnames.length)]!
}

function givenName(random: Random, characters: readonly string[]): string {
  const last = random() < 0.006 ? pick(random, rareGiven) : pick(random, characters)
  return pickWeighted(random, [
    [last, 2],
    [pick(random, characters) + last, 8],
  ])
}
