import type { ValueTexts } from '../value-texts.ts'

export const values: ValueTexts = {
  problems: {
    identity_document: {
      empty: 'Enter the document number.',
      unknown_kind: 'Choose the kind of document.',
      number_lost_digits:
        'The spreadsheet changed the last digits. Format the column as text and enter the whole number again.',
      wrong_length: 'The number has too many or too few characters. Compare it with the document.',
      wrong_characters: 'Enter only the digits and letters that are on the document.',
      wrong_pattern: 'The number does not fit this kind of document. Check it, or choose another kind.',
      wrong_province:
        'The area code at the start does not fit this document. Check the first six digits, or choose another kind.',
      wrong_birth_date: 'The birth date in the number does not exist. Check digits 7 to 14.',
      birth_in_future: 'The birth date in the number is after today. Check digits 7 to 14.',
      wrong_check_digit: 'One of the digits is wrong. Compare the number with the document digit by digit.',
      legacy_number:
        'This is an old number of 15 digits. Enter the 18 characters on the identity card in use.',
      is_permanent_residence_card:
        'Numbers that begin with 9 are on foreign permanent resident ID cards. Choose that kind of document.',
    },
    credit_code: {
      empty: 'Enter the unified social credit code.',
      number_lost_digits:
        'The spreadsheet changed the last digits. Format the column as text and enter the whole code again.',
      wrong_length: 'The code has 18 characters. Compare it with the certificate.',
      wrong_characters:
        'The code has only digits and capital letters, without I, O, S, V and Z. Check for O in place of 0, I of 1, S of 5 or Z of 2.',
      wrong_authority: 'The first character names no registering authority. Compare it with the certificate.',
      wrong_region:
        'Characters 3 to 8 must be the six digits of the area. Compare them with the certificate.',
      wrong_check_digit: 'One of the characters is wrong. Compare the code with the certificate.',
      not_a_union:
        "A union's code begins with 81 or 89. Enter the code on the union's own certificate, not the employer's.",
    },
    phone: {
      empty: 'Enter the mobile number.',
      wrong_characters: 'Enter digits only.',
      wrong_length: 'A mobile number has 11 digits. Check for missing or extra ones.',
      wrong_prefix: 'Enter a mobile number of mainland China. It begins with 13 to 19.',
      wrong_landline: 'Enter the landline with its area code, for example 020-81234567.',
    },
    person_name: {
      empty: 'Enter the name.',
      too_short: 'A name has at least 2 characters. Enter the full name on the document.',
      too_long: 'A name has at most 50 characters. Enter the name on the document.',
      private_use_character:
        'One character of the name cannot be read on other systems. Type it again with an input method for rare characters.',
      broken_character:
        'One character of the name was lost. Type it again with an input method for rare characters.',
      wrong_characters: 'Enter letters only. Separate the parts of a name with “·”.',
    },
    date: {
      not_after: 'This must be later than the beginning. Choose another time.',
      outside_activity: 'This must lie within the time of the activity. Choose another time.',
      empty: 'Enter the date, for example 1990/03/07.',
      wrong_shape: 'This is not a date we can read. Write it like 1990/03/07.',
      year_only: 'Only the year is given. Add month and day, for example 1990/03/07.',
      two_digit_year: 'Write the year with four digits, for example 1990/03/07.',
      year_not_first: 'Write the year first, for example 1990/03/07.',
      ambiguous_month: 'This may be January or October. Write the whole date, for example 1990/10/01.',
      no_such_day: 'This day does not exist. Check year, month and day.',
      out_of_range: 'The date must be between 1900 and 2199. Check the year.',
    },
    money: {
      not_whole_fen: 'Give the amount with at most two decimals.',
      negative: 'Enter an amount that is not below zero.',
      too_large: 'The amount is too large. Check for extra zeros.',
    },
    code_list: {
      unknown_word: '“{{word}}” is not one of the choices. Choose one from the list.',
      unknown_word_near: '“{{word}}” is not one of the choices. Did you mean: {{words}}?',
    },
    text: {
      required: 'Fill this in.',
      too_long: 'Too long. Shorten it.',
      unseen: 'The name holds characters that cannot be seen. Clear it and type it again.',
    },
    list: {
      too_long: 'Too many items. Take some away.',
      repeated: 'Something stands there twice. Remove what is repeated.',
    },
    number: {
      whole: 'Enter a whole number.',
      too_small: 'The number is too small. Enter a larger one.',
      too_large: 'The number is too large. Enter a smaller one.',
    },
    position: { wrong: 'This is no place on earth. Choose it on the map again.' },
    rule: { festival_only: 'Only what is given at festivals can be counted by the festival.' },
    union: {
      name_short: 'The union’s name is too short. Give the full name, such as “Employer”工会委员会.',
      level_of_kind: 'The level does not fit the kind of union. Choose again.',
      employer_missing: 'Add at least one employer of the base union.',
      email: 'This is no e-mail address.',
      postcode: 'A postcode has six digits.',
    },
    employer: {
      count: 'Enter a whole number of zero or more.',
      more_migrants_than_staff: 'There cannot be more migrant workers than employees.',
    },
    setting: {
      days: 'Enter a sensible number of days.',
      hours: 'Enter a sensible number of hours.',
      minutes: 'Enter a sensible number of minutes.',
      escalation_before_reminder: 'Passing up comes after the reminder: enter more days.',
    },
    file: {
      missing: 'Upload a picture of the certificate.',
    },
    account: {
      code_wrong: 'Enter the six digits of the message.',
      login_name_shape:
        'An account name starts with a letter and has 4 to 32 letters, digits, dots, dashes or underscores.',
      password_short: 'A password has at least 10 characters.',
    },
    import: {
      document_kind_unclear:
        'The kind of document is not clear. Use the full template and fill in “有效证件类别”.',
      belongs_elsewhere:
        'This person is a member of another union and cannot be imported. Ask the person to transfer.',
      name_conflict: 'Your union’s record for this document has another name. Check the name.',
      duplicate_of_row: 'Same document number as row {{row}}. Keep one of them.',
      name_and_document_swapped: 'Name and document number seem to be swapped.',
      formula_error: 'The cell holds a formula without a result. Type the value itself.',
      sex_differs: 'The sex does not agree with the document number. Check both.',
      birth_differs: 'The date of birth does not agree with the document number. Check both.',
      date_in_future: 'The date is later than today. Check it.',
      not_a_present_member:
        'The kind of change is “{{word}}”: no present member, so not imported. Delete the row or check that column.',
      unknown_union:
        'No union that you look after is called so. Give its full name or its unified social credit code.',
      unknown_union_near: 'No union that you look after is called so. Did you mean: {{names}}?',
      union_missing:
        'No union is given. Give the full name of a union below, or its unified social credit code.',
      union_ambiguous:
        'Several unions have this name. Give the code in the column “工会统一社会信用代码” (Union credit code).',
      union_code_differs: 'The name and the credit code are of different unions. Check both.',
      union_holds_no_members:
        'This union has no members of its own. Name the base union that the person belongs to.',
      personal_number_in_text: 'This seems to hold a document or phone number. Delete the number.',
      kept_verified: 'Not undone: the person has verified their name since the import.',
      kept_moved: 'Not undone: the membership has changed since the import.',
      kept_changed: 'Not undone: somebody changed the record since the import.',
      changed_since_preview:
        'Somebody changed the record after the check; when written, this row became “{{verdict}}”. Check it and upload again if needed.',
    },
  },
  warnings: {
    identity_document: {
      under_sixteen: 'This person is under 16. Check the number and confirm that they may join.',
      past_retirement_age: 'This person may have retired. Check employment and membership.',
      legacy_number_upgraded:
        'The old number of 15 digits was turned into 18. Compare it with the card in use.',
      read_as_residence_permit:
        'A number that begins with 81, 82 or 83 was saved as a residence permit. Check the document.',
      one_trip_permit: 'This looks like a permit for one trip. Update the number when a new one is issued.',
      identity_card_preferred:
        'If the person has a resident identity card, use that in place of the passport.',
      nationality_needed: 'Give the nationality together with a foreign passport.',
      administrator_must_verify:
        'This document cannot be checked automatically. An administrator must look at the original.',
    },
    credit_code: {
      unusual_kind:
        'The second character is unusual. Compare it with the certificate; if it is right, go on.',
      organisation_code_mismatch:
        'The organisation part of the code fails its own check. Compare it with the certificate; if it is right, go on.',
      is_union_code:
        "This is a union's code. Check whether the employer's is wanted here; if it is right, go on.",
    },
  },
  identityDocumentKinds: {
    resident_identity_card: 'Resident identity card',
    hk_macao_taiwan_residence_permit: 'Residence permit for Hong Kong, Macao and Taiwan residents',
    hk_macao_travel_permit: 'Mainland travel permit for Hong Kong and Macao residents',
    taiwan_travel_permit: 'Mainland travel permit for Taiwan residents',
    chinese_passport: 'Chinese passport',
    foreign_passport: 'Foreign passport',
    foreign_permanent_residence_card: 'Foreign permanent resident ID card',
    military_card: 'Military card',
  },
}
