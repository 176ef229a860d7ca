import type { Config } from '../config.ts'
import type { DemoSignIn } from '../demo/open-demo.ts'

/** What a first start prints: the addresses and, in a demo, who can sign in. */
export const printWelcome = (origin: string, config: Config, cast: readonly DemoSignIn[]): void => {
  const address = config.PUBLIC_URL ?? origin.replace('127.0.0.1', 'localhost')
  const lines = [
    '',
    `  惠工 Huigong · ${config.FEDERATION_NAME}`,
    '',
    `  管理后台 Console      ${address}/console/`,
    `  会员端 Member app     ${address}/m/`,
    `  商家端 Merchant app   ${address}/merchant/`,
    `  接口 API              ${address}/api/`,
  ]
  if (config.isDemo)
    lines.push(
      `  演示短信 Demo outbox  ${address}/demo/outbox`,
      '',
      '  演示平台：用手机号获取验证码登录，验证码在「演示短信」页。数据都是虚构的。',
      '  Demo: sign in by phone; the code appears in the demo outbox. All data are fictional.',
      '',
      ...cast.map(lineOf),
    )
  else lines.push(...warningsOf(config))
  console.log([...lines, ''].join('\n'))
}

const warningsOf = (config: Config): string[] => [
  ...(config.SMS_WEBHOOK_URL
    ? []
    : ['', '  SMS_WEBHOOK_URL is not set: sign-in codes are written to this log.']),
  ...(config.IDENTITY_CHECK_WEBHOOK_URL
    ? []
    : [
        '',
        '  IDENTITY_CHECK_WEBHOOK_URL is not set: every well-formed name and document passes verification.',
      ]),
]

const lineOf = (person: DemoSignIn) => {
  const document = person.documentNumber ? `  证件号码 ${person.documentNumber}` : ''
  return `    ${person.phone}  ${person.name}  ${person.role}  ${person.unionNames.join('、')}${document}`
}
