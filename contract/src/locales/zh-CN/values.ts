import type { ValueTexts } from '../value-texts.ts'

export const values = {
  problems: {
    identity_document: {
      empty: '请填写证件号码。',
      unknown_kind: '请选择证件类型。',
      number_lost_digits: '表格软件改坏了号码的末几位。请把该列设为“文本”格式，再重新填写完整号码。',
      wrong_length: '证件号码的位数不对。请对照证件逐位核对，看是否多填或漏填。',
      wrong_characters: '证件号码中有不该出现的字符。请只填写证件上的数字和字母。',
      wrong_pattern: '号码与所选证件类型不符。请核对号码，或改选正确的证件类型。',
      wrong_province: '号码开头的地区代码与该证件不符。请核对前六位，或改选正确的证件类型。',
      wrong_birth_date: '号码中的出生日期不存在。请核对第7至14位。',
      birth_in_future: '号码中的出生日期晚于今天。请核对第7至14位。',
      wrong_check_digit: '证件号码校验不通过，有一位填错了。请对照证件逐位核对。',
      legacy_number: '这是15位旧号码。请填写现用身份证上的18位号码。',
      is_permanent_residence_card: '以9开头的号码属于外国人永久居留身份证。请改选该证件类型。',
    },
    credit_code: {
      empty: '请填写统一社会信用代码。',
      number_lost_digits: '表格软件改坏了代码的末几位。请把该列设为“文本”格式，再重新填写完整代码。',
      wrong_length: '统一社会信用代码应为18位。请对照证书逐位核对。',
      wrong_characters:
        '代码只含数字和大写字母，且不含 I、O、S、V、Z。请看是否把0写成O、把1写成I、把5写成S、把2写成Z。',
      wrong_authority: '代码第1位不是任何登记管理部门。请对照证书核对。',
      wrong_region: '代码第3至8位应为六位数字的行政区划码。请对照证书核对。',
      wrong_check_digit: '代码校验不通过，有一位填错了。请对照证书逐位核对。',
      not_a_union: '工会的代码以81或89开头。请填写工会法人资格证书上的代码，而不是单位的代码。',
    },
    phone: {
      empty: '请填写手机号码。',
      wrong_characters: '电话号码中有不该出现的字符。请只填写数字。',
      wrong_length: '手机号码应为11位。请核对是否多填或漏填。',
      wrong_prefix: '请填写中国内地的手机号码，以13至19开头。',
      wrong_landline: '请连同区号填写固定电话，例如 020-81234567。',
    },
    person_name: {
      empty: '请填写姓名。',
      too_short: '姓名至少2个字。请填写证件上的完整姓名。',
      too_long: '姓名最多50个字。请填写证件上的姓名。',
      private_use_character: '姓名中有其他系统无法识别的自造字。请用支持生僻字的输入法重新输入这个字。',
      broken_character: '姓名中有显示不出的字。请用支持生僻字的输入法重新输入这个字。',
      wrong_characters: '姓名中有不该出现的字符。请只填写文字，少数民族姓名用“·”分隔。',
    },
    date: {
      empty: '请填写日期，例如 1990/03/07。',
      wrong_shape: '看不懂这个日期。请按 1990/03/07 的样式填写。',
      year_only: '只有年份。请补上月和日，例如 1990/03/07。',
      two_digit_year: '年份只有两位。请写四位年份，例如 1990/03/07。',
      year_not_first: '请把年份写在最前面，例如 1990/03/07。',
      ambiguous_month: '分不清是1月还是10月。请写完整日期，例如 1990/10/01。',
      no_such_day: '这一天不存在。请核对年、月、日。',
      out_of_range: '日期应在1900年至2199年之间。请核对年份。',
    },
    money: {
      not_whole_fen: '金额最多两位小数。请改到分。',
      negative: '金额不能小于零。请重新填写。',
      too_large: '金额太大。请核对是否多写了零。',
    },
    code_list: {
      unknown_word: '“{{word}}”不在可选项中。请从下拉列表中选择。',
      unknown_word_near: '“{{word}}”不在可选项中。您要填的是不是：{{words}}？',
    },
    text: {
      required: '请填写此项。',
      too_long: '内容太长。请缩短。',
    },
    union: {
      name_short: '工会名称太短。请填写全称，如「单位名称」工会委员会。',
    },
    file: {
      missing: '请上传证书图片。',
    },
    account: {
      code_wrong: '请填写短信中的六位数字。',
      login_name_shape: '账号名以字母开头，4至32位，可含数字、点、横线和下划线。',
      password_short: '密码至少10位。',
    },
    import: {
      document_kind_unclear: '看不出证件类型。请改用完整模板，并填写「有效证件类别」。',
      belongs_elsewhere: '此人的会籍在其他工会，不能导入。请本人办理转会。',
      name_conflict: '该证件号码在本工会登记的姓名与本行不同。请核对姓名。',
      duplicate_of_row: '与第 {{row}} 行的证件号码相同。请只保留一行。',
      name_and_document_swapped: '姓名和证件号码好像填反了。请对调。',
    },
  },
  warnings: {
    identity_document: {
      under_sixteen: '此人未满16周岁。请核对号码，并确认可以入会。',
      past_retirement_age: '此人已到可能退休的年龄。请核对就业状况和会籍。',
      legacy_number_upgraded: '15位旧号码已换算为18位。请与现用证件核对。',
      read_as_residence_permit: '以81、82、83开头的号码已按港澳台居民居住证保存。请核对证件。',
      one_trip_permit: '这像是一次有效的台胞证。换发新证后请更新号码。',
      identity_card_preferred: '如有居民身份证，请改用居民身份证。',
      nationality_needed: '使用外国护照时请一并填写国籍。',
      administrator_must_verify: '此证件无法自动核验。请管理员查看原件后确认。',
    },
    credit_code: {
      unusual_kind: '代码第2位不常见。请对照证书核对；无误则可继续。',
      organisation_code_mismatch: '代码中的组织机构代码部分校验不符。请对照证书核对；无误则可继续。',
      is_union_code: '这是工会的代码。请核对此处是否应填写单位的代码；无误则可继续。',
    },
  },
  identityDocumentKinds: {
    resident_identity_card: '居民身份证',
    hk_macao_taiwan_residence_permit: '港澳台居民居住证',
    hk_macao_travel_permit: '港澳居民来往内地通行证',
    taiwan_travel_permit: '台湾居民来往大陆通行证',
    chinese_passport: '中国护照',
    foreign_passport: '外国护照',
    foreign_permanent_residence_card: '外国人永久居留身份证',
    military_card: '军官证/士兵证',
  },
} satisfies ValueTexts
