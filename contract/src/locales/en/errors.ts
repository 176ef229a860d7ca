import type { OpenErrorTexts } from '../error-texts.ts'

export const errors: OpenErrorTexts = {
  input: { invalid: 'Something needs correcting. Follow the hints and submit again.' },
  session: {
    required: 'Sign in first.',
    expired: 'Your session has ended. Sign in again; what you typed is still here.',
  },
  permission: {
    denied: 'You do not have the permission for this. If you need it, ask your union’s administrator.',
  },
  verification: {
    required: 'Verify your real name on your phone first, then come back and refresh.',
    mismatch:
      'Name and document number do not match. Check them against the document; if it still fails, ask your union.',
    unavailable: 'The identity check cannot be reached. Try again later; what you typed is not lost.',
    already_verified: 'You are verified already. There is nothing to do.',
    document_taken:
      'This document was verified with another phone. If it is yours, sign in with that phone or ask your union.',
    facts_missing:
      'The number does not tell birth date, sex or nationality. Add them from the document and submit again.',
  },
  face_check: {
    not_offered: 'Face checks are not offered here. Verify by name and document number.',
    failed: 'The face check did not succeed. Verify by name and number, or ask your union to vouch for you.',
    waiting: 'No result of the face check has arrived yet. Finish it and come back, or choose another way.',
  },
  consent: { necessary: 'The account needs this agreement. If you no longer agree, close your account.' },
  union: {
    not_chosen: 'Choose the union you act for first.',
    superior_missing: 'The superior union was not found. Search and choose again.',
    superior_is_base:
      'A base union cannot be a superior. Choose a street, district, industrial or other union above base.',
    credit_code_taken:
      'A union is registered with this credit code: {{name}}. Check the code, or ask your superior union.',
    registration_pending:
      'An application for this employer is under review. Wait for it, or withdraw it first.',
    name_taken: 'The superior already has a union of this name. Check whether it is registered.',
    level_above_superior:
      'A union cannot stand on a higher level than its superior. Choose another level or superior.',
    cancelled:
      '“{{name}}” has been cancelled, and this code or link no longer works. Ask the union above it for a new code.',
    kind_not_changeable:
      'The kind cannot be changed like this: the union has members or unions below it. Move them first.',
    nothing_changed: 'Nothing was changed. Edit something, then submit.',
    application_pending:
      'An application of this sort is already waiting for this union. Wait for the decision, or withdraw it first.',
    not_cancellable: 'Some things are still open. Settle them one by one as listed, then submit again.',
    destination_wrong:
      'That union cannot take members over. Choose one below the same superior that holds members.',
    move_into_own_branch: 'A union cannot go below itself or its own branch. Choose another superior.',
    move_nowhere: 'The union is below that superior already. Choose another one.',
    root_stays: 'The union at the top cannot be moved.',
    branch_under_review:
      '{{count}} applications about this union or unions below it are waiting. Decide them first, then move it.',
    cannot_hold_members:
      'This union does not take members directly. Search for the base union of your employer.',
  },
  short_code: {
    unknown: 'This code is not known. Check that it was scanned or typed in full, or ask for a new one.',
    ended: 'This code has been replaced by a new one. Ask the union for the new code.',
  },
  management: { code_required: 'Enter the code from the SMS to manage a union on this phone.' },
  thing: {
    not_found: 'Not found. It may have changed or lie outside your reach. Go back to the list and refresh.',
  },
  request: {
    too_many: 'Too many attempts. Try again in {{minutes}} min.',
    key_reused: 'This differs from what was submitted before. Refresh the page and submit again.',
    cross_site: 'The request came from elsewhere. Use the pages of this platform.',
  },
  server: {
    unexpected:
      'Something went wrong and nothing was saved. Try again; if it persists, tell the operator the number {{requestId}}.',
    busy: 'The system is busy. Try again in a moment.',
    unreachable: 'The server cannot be reached. Check your connection and try again.',
  },
  account: {
    code_wrong: 'The code is wrong. Check the six digits in the message.',
    code_expired: 'The code is no longer valid. Request a new one.',
    password_wrong: 'Account or password is wrong. Check them, or sign in by SMS code.',
    locked: 'Too many attempts: the account is locked. Try again in {{minutes}} min.',
    statement_required: 'Read and agree to how your personal information is used first.',
    password_weak:
      'The password is too simple. Use at least 10 characters with three of: capitals, small letters, digits, signs; without your name, phone or common words.',
    login_name_taken: 'This account name is taken. Choose another.',
    union_not_managed: 'You do not manage this union, or your grant has ended. Choose again.',
    code_only: 'This account was opened by a union: it signs in by SMS code and has no password.',
    phone_taken:
      'This phone has another account. Use another number; if the account is yours, sign in to it and close it first.',
    phone_same: 'The new phone is the present one. Enter another number.',
    password_set: 'You have a password already. Sign in with it, or change it with an SMS code.',
    holds_office:
      'You still hold a role at a union. Have it revoked or handed over before you close the account.',
  },
  file: {
    not_an_image: 'This is not a picture. Upload a JPG, PNG or WebP.',
    image_broken: 'The picture cannot be opened. Take or save it again and upload it.',
    image_too_large: 'The picture is too large. Reduce it to 10 MB and upload it again.',
    image_too_many_pixels: 'The picture has too many pixels. Scale it down and upload it again.',
    missing: 'Upload a picture of the certificate.',
    not_yours: 'The attached picture was not uploaded by you. Upload it again.',
  },
  membership: {
    already_open:
      'This person is a union member already. One person has one membership; use a transfer to change it.',
    none: 'There is no membership yet. Apply to join first.',
    same_union: 'The membership is with this union already. Choose another union.',
    holds_office: 'This person still holds a role at the old union. Revoke the role first.',
    changed:
      'The membership has changed since this was submitted, so it no longer applies. Reject it and ask for a new application.',
    date_wrong: 'The date is wrong. It must not be before the joining or the last change.',
    reason_wrong: 'The reason does not fit the action. Choose another.',
    not_recoverable: 'The time for putting it back is over. The person can apply to join again.',
    already_here: 'This person is a member of your union. Find and edit the record in the list.',
    belongs_elsewhere:
      'This person’s membership is with another union. Ask the person to apply for a transfer.',
    name_conflict: 'This document was verified under another name. Check name and document with the person.',
    wrong_status: 'This does not fit the membership’s present state. Refresh and choose again.',
    plan_waiting: 'A change is planned for this person. Wait for its day, or cancel it first.',
  },
  application: { pending: 'You have an application under review. Wait for it, or withdraw it first.' },
  plan: {
    none: 'Nothing is planned; it took effect or was cancelled. Refresh to see.',
    not_yours: 'The other union approved this: it cannot be cancelled here. Call the receiving union.',
  },
  correction: {
    pending: 'You have a correction under review. Wait for it, or withdraw it first.',
    nothing_changed: 'Nothing was changed and nothing written. Change a field or say what is wrong.',
  },
  disclosure: { reason_required: 'Give the reason for looking.' },
  card: { invalid: 'The card code is invalid or has expired. Ask the member to refresh and show it again.' },
  review: {
    already_decided: 'Somebody else has decided this. Refresh the list.',
    submitted_again:
      'The application was corrected and sent again after you opened it. Read it again, then decide.',
    own_application: 'You cannot decide your own application. Ask another administrator of the union.',
    not_withdrawable: 'Only an application under review can be withdrawn. Refresh to see its state.',
    not_correctable: 'Only a rejected or withdrawn application can be corrected. Refresh to see its state.',
    superior_inactive: 'The superior union was cancelled. Choose another.',
  },
}
