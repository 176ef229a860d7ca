import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'

/**
 * The word that the merchant app shows with each success: the same all day at one merchant, and not to be guessed
 * from other days, so that a picture or a copied screen from yesterday lacks it.
 */
export const wordOfDay = (ctx: Pick<Context, 'signing' | 'clock'>, merchantId: string): string => {
  const signature = ctx.signing.sign('merchant.word', `${merchantId} ${todayInShanghai(ctx.clock)}`)
  const bytes = Buffer.from(signature.slice(signature.indexOf('.') + 1), 'base64url')
  return words[bytes.readUInt32BE(0) % words.length]!
}

/** Plain things of two characters, easy to read aloud. */
const words = `
白云 蓝天 青山 绿水 红叶 黄花 春风 夏雨 秋月 冬雪 朝霞 晚霞 星河 明月 太阳 彩虹 清泉 瀑布 小溪 大海 江河 湖泊 沙滩 海浪 岛屿
草原 森林 竹林 松树 柏树 柳树 杨树 枫树 桂花 梅花 兰花 菊花 荷花 牡丹 茉莉 玫瑰 月季 桃花 杏花 梨花 樱花 海棠 芍药 百合 葵花
苹果 香蕉 葡萄 西瓜 草莓 樱桃 石榴 柿子 橘子 柠檬 荔枝 龙眼 菠萝 芒果 核桃 红枣 花生 板栗 莲子 杏仁 小麦 水稻 玉米 高粱 大豆
豆腐 馒头 饺子 面条 米饭 包子 烧饼 年糕 汤圆 月饼 粽子 茶叶 咖啡 牛奶 蜂蜜 喜鹊 燕子 鸽子 孔雀 天鹅 仙鹤 白鹭 黄莺 翠鸟 海鸥
熊猫 骏马 黄牛 山羊 白兔 松鼠 小鹿 大象 骆驼 海豚 鲤鱼 金鱼 蝴蝶 蜻蜓 蜜蜂 蚂蚁 青蛙 乌龟 螃蟹 海星 铅笔 毛笔 墨水 宣纸 书本
字典 地图 钟表 台灯 雨伞 扇子 灯笼 风筝 陀螺 象棋 围棋 钢琴 古琴 琵琶 二胡 竹笛 铜锣 大鼓 口琴 唱片 画卷 剪纸 刺绣 丝绸 棉布
毛衣 围巾 手套 布鞋 草帽 书包 水壶 茶杯 饭碗 筷子 勺子 铁锅 蒸笼 竹篮 木桶 扁担 板凳 书桌 衣柜 窗户 大门 楼梯 屋顶 烟囱 水井
石桥 小路 公园 广场 车站 火车 汽车 轮船 飞机 单车 电梯 码头 灯塔 风车 水车 锤子 钳子 扳手 螺丝 齿轮 弹簧 磁铁 罗盘 尺子 天平
`
  .trim()
  .split(/\s/)
