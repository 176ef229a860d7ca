/**
 * Where each table lives when one server is not enough (Citus; decision in the design, section 5). `reference`: a
 * copy on every node. `by …`: rows spread by that column. `by hash`: spread by the keyed hash that is looked up.
 * `local`: on the coordinator alone, because it is small, short-lived or of the platform's own.
 */
export type Placement =
  | { by: 'reference' | 'local' }
  | { by: 'person_id' | 'account_id' | 'activity_id' }
  | { by: 'hash'; column: string }

export const distribution: Record<string, Placement> = {
  regions: { by: 'reference' },
  unions: { by: 'reference' },
  employers: { by: 'reference' },
  union_employers: { by: 'reference' },
  past_unions: { by: 'reference' },
  short_codes: { by: 'reference' },
  settings: { by: 'reference' },
  merchants: { by: 'reference' },
  campaigns: { by: 'reference' },
  campaign_merchants: { by: 'reference' },
  activities: { by: 'reference' },
  activity_branches: { by: 'reference' },
  claim_rules: { by: 'reference' },
  welfare_rules: { by: 'reference' },
  union_figures: { by: 'reference' },
  union_day_figures: { by: 'reference' },

  people: { by: 'person_id' },
  memberships: { by: 'person_id' },
  membership_changes: { by: 'person_id' },
  planned_changes: { by: 'person_id' },
  further_documents: { by: 'person_id' },
  data_accesses: { by: 'person_id' },
  welfare_sums: { by: 'person_id' },

  accounts: { by: 'account_id' },
  consents: { by: 'account_id' },
  consent_withdrawals: { by: 'account_id' },
  face_checks: { by: 'account_id' },
  grants: { by: 'account_id' },
  awaited_grants: { by: 'account_id' },
  notices: { by: 'account_id' },
  clerks: { by: 'account_id' },
  idempotency_keys: { by: 'account_id' },

  activity_events: { by: 'activity_id' },
  activity_counts: { by: 'activity_id' },
  prizes: { by: 'activity_id' },
  vouchers: { by: 'activity_id' },
  voucher_entries: { by: 'activity_id' },
  voucher_proxies: { by: 'activity_id' },
  voucher_reminders: { by: 'activity_id' },
  redemptions: { by: 'activity_id' },
  draws: { by: 'activity_id' },
  draw_entries: { by: 'activity_id' },

  document_lookups: { by: 'hash', column: 'document_hash' },
  person_phones: { by: 'hash', column: 'phone_hash' },
  phone_lookups: { by: 'hash', column: 'phone_hash' },
  login_names: { by: 'hash', column: 'login_name' },
  sessions: { by: 'hash', column: 'token_hash' },
  sign_in_codes: { by: 'hash', column: 'phone_hash' },
  throttles: { by: 'hash', column: 'key' },

  hand_overs: { by: 'local' },
  welfare_numbers: { by: 'local' },
  welfare_documents: { by: 'local' },
  welfare_document_files: { by: 'local' },
  settlements: { by: 'local' },
  settlement_lines: { by: 'local' },
  reviews: { by: 'local' },
  group_transfer_members: { by: 'local' },
  member_exports: { by: 'local' },
  review_events: { by: 'local' },
  files: { by: 'local' },
  file_readers: { by: 'local' },
  published_files: { by: 'local' },
  import_tasks: { by: 'local' },
  import_rows: { by: 'local' },
  import_cells: { by: 'local' },
  import_outcomes: { by: 'local' },
  figure_changes: { by: 'local' },
  audit_facts: { by: 'local' },
  audit_seals: { by: 'local' },
  outbox_messages: { by: 'local' },
  schema_migrations: { by: 'local' },
}

/**
 * Constraints of today that a spread database cannot keep as they are, each with what replaces it there. On one
 * server all of them hold.
 */
export const exceptions: Record<string, string> = {
  accounts_person_id_key:
    'One person, one account, though accounts are spread by account. Becomes a look-up table person → account that is spread by person and written in the same transaction, as phones and login names are already.',
  login_names_account_id_key:
    'One login name for an account. The row of an account is replaced in the transaction that locks the account (`change-password.ts`); the constraint becomes that lock.',
  sessions_account_id_fkey:
    'A session without its account is nobody: `actorOfToken` joins the account. Accounts are never deleted.',
  reviews_applicant_account_id_fkey:
    'The applicant is the signed-in account of the request. Accounts are never deleted.',
  files_account_id_fkey: 'The uploader is the signed-in account of the request. Accounts are never deleted.',
  member_exports_account_id_fkey:
    'The exporter is the signed-in account of the request. Accounts are never deleted.',
  import_tasks_account_id_fkey:
    'The importer is the signed-in account of the request. Accounts are never deleted.',
  vouchers_number:
    'A number that is read aloud is unique everywhere, though vouchers are spread by activity. Becomes a look-up table number → activity that is spread by the number and written in the same transaction.',
  redemptions_nonce:
    'A clerk’s nonce is unique over all activities. Becomes a look-up table spread by the clerk’s account, written in the same transaction.',
}
