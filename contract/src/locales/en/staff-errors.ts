import type { StaffErrorTexts } from '../error-texts.ts'

/** What only staff are told. */
export const staffErrors: StaffErrorTexts = {
  administrator: {
    name_differs: 'The name does not agree with the one verified for this phone. Check both with the person.',
    document_differs:
      'The identity document does not agree with the one verified for this phone. Check both.',
    document_missing: 'Enter the identity number too: it makes sure that the role reaches the right person.',
    already: 'This person has the role already.',
    pending: 'An application about this person is already waiting. Wait for the decision, or withdraw it.',
    last: 'A union keeps at least one administrator. Add another administrator first.',
    own_grant: 'Nobody gives or takes the own role. Ask another administrator.',
    separate_roles:
      'System, security and audit administrator are separate: one person can hold only one. Choose somebody else.',
    only_at_root: 'Only the union at the top has this role. Choose another role.',
    hand_over_running: 'A hand-over is already under way. Finish it or end it first.',
    hand_over_not_ready: 'The hand-over is not at this step. Refresh to see where it stands.',
  },
  employer: {
    taken: 'This employer is already served by “{{name}}”. Check the credit code, or ask the union above.',
    last: 'A base union serves at least one employer. Add another one first.',
  },
  export: {
    pending: 'Your union has an export under review. Wait for it, or withdraw it first.',
    nobody: 'There is nobody to export.',
    not_ready: 'The file is not there yet, or was deleted when its time ended. Refresh, or ask for it again.',
    not_yours: 'Only the person who asked for the export gets its password.',
  },
  group_transfer: { nobody: 'None of the chosen members can move. Read the reasons and choose again.' },
  import: {
    not_a_workbook:
      'This is not an Excel workbook. Fill in the template from this page, save it as .xlsx and upload it.',
    old_excel_format: 'This is an old .xls file. Save it as .xlsx and upload it.',
    password_protected: 'The workbook has a password. Remove it and upload again.',
    too_large: 'The file is too large. Split it and upload the parts.',
    zip_bomb: 'The file is abnormally large when unpacked and was refused. Fill in the template again.',
    too_many_rows: 'The file has more than {{maximum}} rows. Split it and upload the parts.',
    no_sheet: 'The workbook has no sheet. Use the template.',
    no_header: 'The headings “姓名” and “证件号码” were not found. Use the template from this page.',
    union_column_needed:
      'Your union has no members of its own, so the file needs the column “工会名称” (Union). Download the template with the union column and name the union below in each row.',
    broken: 'The file is damaged and cannot be read. Save it again and upload it.',
    not_ready: 'This task cannot be submitted now. Wait until it is checked, or refresh.',
    not_undoable: 'This task cannot be undone now. Only a finished import can.',
    nothing_to_apply: 'No row can be imported. Correct the rows as the result workbook says and upload it.',
  },
  member: {
    verified_fixed:
      'Name and document of a verified member are what the person verified. If they are wrong, the person asks the union.',
    document_taken: 'This document number belongs to another record. Check the number.',
    names_agree: 'The names agree already. Refresh the list.',
  },
  merge: {
    two_accounts:
      'Both records were verified by accounts of their own. Ask the person to close one account first.',
    not_alike: 'Name or birth date of the two records differ. Check and correct them first.',
  },
  proof: {
    pending: 'An application for this person is under review. Wait for it, or withdraw it first.',
    phone_taken: 'This phone was verified by somebody else. Check the number with the person.',
    document_taken: 'This document is verified already. The person signs in by SMS code.',
    facts_missing: 'The number does not tell birth date, sex or nationality. Add them from the document.',
  },
  selection: {
    changed: 'There are now {{count}} members who match. Check them and submit again.',
    too_many: 'At most {{maximum}} people at once. Narrow the list and go step by step.',
  },
  statistics: { range_wrong: 'Choose a start before the end, ten years at most, not in the future.' },
}
