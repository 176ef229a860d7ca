import type { CreditCodeProblem, CreditCodeWarning } from '../values/credit-code.ts'
import type { DateProblem } from '../values/date.ts'
import type {
  IdentityDocumentKind,
  IdentityDocumentProblem,
  IdentityDocumentWarning,
} from '../values/identity-document-kinds.ts'
import type { MoneyProblem } from '../values/money.ts'
import type { PersonNameProblem } from '../values/name.ts'
import type { PhoneProblem } from '../values/phone.ts'

/** What a language must say about values: `problems.phone.wrong_length` is the issue `phone.wrong_length`. */
export type ValueTexts = {
  problems: {
    identity_document: Record<IdentityDocumentProblem, string>
    credit_code: Record<CreditCodeProblem, string>
    phone: Record<PhoneProblem, string>
    person_name: Record<PersonNameProblem, string>
    date: Record<DateProblem | 'not_after' | 'outside_activity', string>
    money: Record<MoneyProblem, string>
    code_list: Record<'unknown_word' | 'unknown_word_near', string>
    text: Record<'required' | 'too_long' | 'unseen', string>
    list: Record<'too_long' | 'repeated', string>
    number: Record<'whole' | 'too_small' | 'too_large', string>
    position: Record<'wrong', string>
    rule: Record<'festival_only', string>
    union: Record<'name_short' | 'level_of_kind' | 'employer_missing' | 'email' | 'postcode', string>
    employer: Record<'count' | 'more_migrants_than_staff', string>
    setting: Record<'days' | 'hours' | 'minutes' | 'escalation_before_reminder', string>
    file: Record<'missing', string>
    account: Record<'code_wrong' | 'login_name_shape' | 'password_short', string>
    import: Record<
      | 'document_kind_unclear'
      | 'belongs_elsewhere'
      | 'name_conflict'
      | 'duplicate_of_row'
      | 'name_and_document_swapped'
      | 'formula_error'
      | 'sex_differs'
      | 'birth_differs'
      | 'date_in_future'
      | 'not_a_present_member'
      | 'unknown_union'
      | 'unknown_union_near'
      | 'union_missing'
      | 'union_ambiguous'
      | 'union_code_differs'
      | 'union_holds_no_members'
      | 'personal_number_in_text'
      | 'kept_verified'
      | 'kept_moved'
      | 'kept_changed'
      | 'changed_since_preview',
      string
    >
  }
  warnings: {
    identity_document: Record<IdentityDocumentWarning, string>
    credit_code: Record<CreditCodeWarning, string>
  }
  identityDocumentKinds: Record<IdentityDocumentKind, string>
}
