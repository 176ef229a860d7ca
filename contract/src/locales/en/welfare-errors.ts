import type { ClaimErrorTexts, CounterErrorTexts, WelfareStaffErrorTexts } from '../error-texts.ts'

/** What members are told about claiming and their vouchers. */
export const claimErrors: ClaimErrorTexts = {
  claim: {
    not_verified: 'You are not verified yet and cannot claim. Verify your real name first.',
    no_union: 'You are not a member of a union and cannot claim. Apply to join first.',
    other_union: 'This activity is for members of {{unionName}}. If you belong there, apply for a transfer.',
    left: 'You left {{unionName}} on {{day}} and cannot claim. If this is wrong, ask that union.',
    retained:
      'Your membership is retained, and this activity is not for retained members. Ask your union if in doubt.',
    birth_month:
      'This activity is for members born in these months: {{months}}. Look for the one of your own month.',
    not_begun: 'The activity has not begun. Come back after {{at}}.',
    over: 'The activity is over; what was not claimed in time is given up. Ask your union if in doubt.',
    closed: 'The activity is closed for now. Look again later, or ask your union.',
    already: 'You have claimed already. See My vouchers.',
    already_today: 'You have used up today’s claims. Come back tomorrow.',
    none_left: 'Everything has been claimed. Watch for the next activity of your union.',
    cap_reached: 'What you received this year has reached the limit of {{cap}}. Ask your union if in doubt.',
    only_drawn: 'People apply for this activity and the order is drawn. Choose Apply.',
    applications_over: 'Applications closed at {{at}}. Wait for the draw.',
    not_drawn: 'No application is needed here. Claim directly.',
    person_unknown:
      'This member was not found, or is outside the activity. Refresh the list and choose again.',
  },
  proxy: {
    self: 'You cannot name yourself. Enter somebody else’s phone.',
    already: 'Somebody is named already. Take that back first.',
    too_many: 'This person is named for {{maximum}} vouchers already. Choose somebody else.',
  },
  voucher: {
    not_claimed: 'This voucher was used, has expired or is void. Refresh to see.',
    not_printable: 'This voucher cannot be printed now. Only unused vouchers can.',
  },
}

/** What clerks at a merchant are told. */
export const counterErrors: CounterErrorTexts = {
  redemption: {
    unknown_code:
      'This is no voucher of ours. Ask the member to open My vouchers again, or check the 12 digits.',
    code_too_old:
      'This code is too old, perhaps a picture of the screen. Ask the member to open the phone again.',
    already_redeemed: 'This voucher was redeemed at {{merchantName}} on {{at}} and cannot be used again.',
    expired: 'This voucher expired at {{at}} and cannot be redeemed.',
    not_yet_valid: 'This voucher is good from {{at}}. Ask the member to come back then.',
    voided: 'The union has made this voucher void. Ask the member to speak to the union.',
    not_authorised: 'Your merchant may not redeem this voucher. The voucher names those that may.',
    merchant_offline: 'Your merchant is offline and cannot redeem. Ask the union that issues the vouchers.',
    owner_left:
      'The member has left the issuing union; the voucher is no longer good. Ask the member to speak to the union.',
    nonce_reused: 'This differs from what was sent before. Scan again.',
    undo_over: 'The time for taking it back is over. Ask the issuing union.',
    reversed: 'This redemption was taken back already. Refresh to see.',
    settled: 'This redemption stands in a locked settlement. Ask the issuing union.',
  },
  clerk: {
    already: 'This person scans for the merchant already.',
    is_contact: 'The contact cannot be removed. Change the contact of the merchant first.',
    none: 'You scan for no merchant yet. Ask the union or the merchant’s contact to add your phone.',
  },
  settlement: {
    nothing: 'Nothing was redeemed in this time. Choose another time.',
    not_over: 'The time must be over. Let it end before now.',
    overlaps: 'This time overlaps settlement {{number}}. Choose another time.',
    answered: 'This settlement has its answer already. Refresh to see.',
    too_late:
      'The time to answer is over; the settlement counts as confirmed. Ask the union if something is wrong.',
  },
}

/** What only staff are told about welfare. */
export const welfareStaffErrors: WelfareStaffErrorTexts = {
  activity: {
    changed: 'Somebody else changed the activity. Refresh and edit again.',
    not_editable:
      'The activity was submitted and can no longer be edited or deleted. Take the submission back first.',
    not_ready: 'The activity is not complete. Fill in the rest first.',
    not_approved: 'The activity is not approved, or has ended. Refresh to see.',
    over: 'The time of the activity is over. Begin a new one.',
    applications_over:
      'The time for applications is over, so that nobody could apply. Send it back for another time, or begin a new activity.',
    draw_pending:
      'People who applied and wait for the draw: {{applicants}}. End the activity once applications have closed and the order is drawn.',
    starts_in_past: 'The activity must end after now. Choose another time.',
    no_prizes: 'Add at least one voucher with a number.',
    branch_unknown: 'A chosen union does not exist below yours. Choose again.',
    cap_exceeded: 'The amount is above the limit of {{cap}}. Lower it, or enter the number of the approval.',
    pending: 'The activity is under review. Wait, or take it back.',
    form_not_allowed:
      'The form of “{{name}}” is not among those that the rules allow. Choose another voucher, or ask the union that set the rule.',
  },
  campaign: {
    changed: 'Somebody else changed the voucher. Refresh and edit again.',
    in_use:
      'An activity uses this voucher: value, validity, merchant and category stay. Raise the number, or define another one.',
    below_issued: 'The number cannot be below the {{issued}} issued already. Enter another one.',
    budget_short:
      'Only {{left}} of “{{name}}” are left. Lower the number, or raise the total of the voucher first.',
    disabled: '“{{name}}” is not enabled. Enable it first.',
    over: 'The validity of “{{name}}” is over. Choose another one, or change its validity.',
    own_merchant: 'This is the voucher’s own merchant; it needs no authorisation.',
  },
  merchant: {
    changed: 'Somebody else changed the merchant. Refresh and edit again.',
    name_taken: 'Your union has a merchant of this name. Check the name.',
    offline: 'The merchant is offline. Put it online first.',
  },
  register: { nothing: 'Nobody has claimed in this activity, so there is nothing to write down.' },
  welfare_rule: {
    changed: 'Somebody else changed the rule. Refresh and edit again.',
    in_force:
      'The rule holds already: only its last day and its note can change. Set a new one for another amount.',
  },
}
