import type { Texts } from '@huigong/contract/locales/text-shape'
import type { reviewReasons as source } from '../zh-CN/review-reasons.ts'

export const reviewReasons: Texts<typeof source> = {
  'union.registration': [
    'The employer name differs from the certificate. Enter the full name on the certificate.',
    'The credit code differs from the certificate. Check each character.',
    'The picture of the certificate is not readable. Take it again with all four corners and clear text.',
    'The superior union is wrong. Choose the union you belong under.',
    'This employer already has a union. Contact its administrator.',
  ],
  'union.change': [
    'The change differs from the certificate. Correct it by the certificate.',
    'The picture of the certificate is not readable. Take it again with all four corners and clear text.',
    'Please say in the note why this changes.',
  ],
  'union.cancellation': [
    'The destination of the members is wrong. Agree it with that union and submit again.',
    'The reason is not sufficient. Explain more and attach the superior’s reply.',
    'The union is still at work. Discuss it in a meeting before you apply.',
  ],
  'union.move': [
    'The affiliation has not changed. Please check before you apply.',
    'Agree it with the present superior first, then apply again.',
    'The superior union is wrong. Please choose again.',
  ],
  'administrator.grant': [
    'The name is not that of the person. Check it and submit again.',
    'Have the union’s committee choose the person first.',
    'This person does not work here. Choose somebody else.',
  ],
  'administrator.revocation': [
    'Hand the work over first, then apply to take the role away.',
    'The reason is not sufficient. Please explain more.',
  ],
  'member.join': [
    'You do not work for this employer. Choose the union of your own employer.',
    'The employer name is wrong. Enter its full name.',
    'The original joining date is wrong. Check it and submit again.',
    'Transfer out of your former union first.',
  ],
  'member.registration': [
    'The original joining date is wrong. Check it against your member card and submit again.',
    'You do not work for this employer. Choose the union of your own employer.',
    'We find no record of your membership. Apply to join instead.',
  ],
  'member.transfer': [
    'You do not work for this employer. Choose the union of your own employer.',
    'You still have a role at your old union. Hand it over first.',
    'The day of effect is wrong. Agree it with the union and submit again.',
    'Settle aid and mutual insurance with your old union first.',
  ],
  'member.group_transfer': [
    'Some of these people do not belong to our union. Check the list and apply again.',
    'The day of effect is wrong. Agree it with us and apply again.',
    'Please agree it with us first, then apply again.',
  ],
  'member.correction': [
    'Please bring your document to the union to have this corrected.',
    'What you entered differs from your employer’s record. Check it and submit again.',
    'Nothing shows the original joining date. Please provide your member card.',
  ],
  'member.proof': [
    'The picture of the paper is not readable. Take it again with all four corners and clear text.',
    'The paper does not bear the union’s stamp. Have it stamped and submit again.',
    'Name or number on the paper differ from what was entered. Please check.',
    'The paper does not say why. Please add the reason.',
    'The person can verify without help. Assist them on their phone.',
  ],
  'member.export': [
    'The purpose is not specific. Say what it is for and who uses it.',
    'More fields than the purpose needs. Choose fewer and apply again.',
    'This can be done within the platform; no export is needed.',
  ],
  'activity.publication': [
    'The scope or the rules are not clear. Please complete them.',
    'The amount is above the rules. Please lower it, or give the number of the document that allows it.',
    'Please say in the content where and when it is handed out.',
    'The vouchers end too soon for members to use them. Please give them more days.',
  ],
}
