import type { TableInventory } from './inventory.js';

const CALENDAR: TableInventory = { kept: { reference: '*' } };
const OFFICERS: TableInventory = { kept: { officers: '*' } };

/** `*`: every column, now and later; only for tables in which no subject ever stands. */
export const DATABASE_INVENTORY: Readonly<Record<string, TableInventory>> = {
  data_key: {
    rows: 'owner',
    destroyed: { null: 'wrapped' },
    kept: { codes: 'owner_id owner_kind master_key_id created_at destroyed_at' },
  },
  entry: {
    rows: 'id',
    destroyed: { null: 'row_key subject_salt', unlinked: 'subject_id' },
    kept: {
      chain: 'id no seq head_hash state facts terms workflow_id maker_id drafted_at recognised_at updated_at',
      codes: `list_kind subject_kind field_code department_id standard_version_id pack_code pack_version valid_until
        exited_at exit_ground next_due_at open public import_id predecessor_id`,
    },
  },
  entry_event: {
    rows: 'entry',
    destroyed: { keyDestroyed: 'sealed' },
    kept: {
      chain: `entry_id seq type at actor command_id article state_from state_to data previous_hash hash`,
    },
  },
  entry_dossier: { rows: 'entry', destroyed: { deleted: 'entry_id sealed name_tokens updated_at' } },
  document: {
    rows: 'owners',
    destroyed: { deleted: 'id entry_id kind sealed_name media_type size file_id uploaded_by at' },
  },
  paper: {
    rows: 'entry',
    destroyed: {
      deleted: `id entry_id case_id kind template_version no pdf_document_id docx_document_id pdf_sha256 docx_sha256
        issued_by department_id at`,
    },
  },
  command: {
    rows: 'owners',
    destroyed: { deleted: 'id entry_id name actor_id fingerprint sealed received_at acknowledged_at' },
  },
  import_row: {
    rows: 'entry',
    destroyed: { deleted: 'import_id row_no row_key entry_id sealed status' },
  },
  filing: {
    rows: 'entry',
    destroyed: { null: 'content_hash' },
    kept: {
      receipt: 'receipt received_at',
      codes: `id entry_id seq occasion recipient opened_at term counted_from due_at due_on certainty explanation
        calendar_revision followed_at tries tried_at last_error sent_at rung rung_at`,
    },
  },
  filing_change: { kept: { codes: 'id filing_id old new why at' } },
  publication: {
    rows: 'entry',
    destroyed: { null: 'content_hash sealed' },
    kept: {
      receipt: 'receipt received_at',
      codes: `id entry_id seq occasion act channel opened_at due_at until followed_at begun_at tries tried_at
        last_error sent_at withdrawn_at rung rung_at`,
    },
  },
  correction: {
    rows: 'entry',
    kept: {
      codes: `entry_id department_id facts seq head_hash opened_at followed_at due_at rung rung_at ordered_at
        updated_at`,
    },
  },
  correction_event: {
    rows: 'entry',
    destroyed: { keyDestroyed: 'sealed' },
    kept: { chain: 'id entry_id seq type at actor article data previous_hash hash' },
  },
  remedy_case: {
    rows: 'entry',
    kept: {
      codes: `id no kind entry_id department_id party origin state outcome facts seq head_hash code_hash workflow_id
        filed_at decided_at closed_at carried_out_at updated_at`,
    },
  },
  remedy_event: {
    destroyed: { keyDestroyed: 'sealed' },
    kept: {
      chain: `id case_id seq type at actor article state_from state_to outcome data previous_hash hash`,
    },
  },
  remedy_deadline: {
    kept: {
      codes: `id case_id kind term counted_from due_at due_on certainty explanation calendar_revision status
        settled_at rung rung_at`,
    },
  },
  remedy_deadline_change: { kept: { codes: 'id remedy_deadline_id old new why at' } },
  remedy_number: { kept: { codes: 'kind year last' } },
  measure_task: {
    rows: 'entry',
    kept: {
      receipt: 'receipt',
      reference: 'measure_code measure_text memorandum legal_basis catalogue_version body body_name',
      codes: `id entry_id seq round mandatory department_id opened_at acknowledge_due_at acknowledge_due_on
        acknowledge_explanation answer_explanation acknowledged_at acknowledged_by acknowledge_command_id answer_due_at answer_due_on certainty
        calendar_revision answered_at answered_by answer_command_id result result_on reason_given cancelled_at
        last_seq last_at followed_at rung rung_at told_seq sent_seq tries tried_at last_error`,
    },
  },
  measure_task_change: { kept: { codes: 'id task_id old new why at' } },
  /** Files that nothing names lie sealed, under ids that say nothing. */
  loose_file: { kept: { codes: 'file_id at' } },
  /** Of a proof of work that anybody may solve. */
  spent_proof: { kept: { codes: 'hash case_id expires_at' } },
  removal_request: {
    rows: 'entry',
    destroyed: { null: 'sealed_answer sealed_hand', unlinked: 'reference' },
    kept: {
      receipt: 'receipt answered_at',
      codes: `id entry_id platform status opened_at due_at due_on certainty sent_at escalated_at tries tried_at
        last_error still_listed_as_of term calendar_revision answered_by hand_command_id`,
    },
  },
  removal_request_change: { kept: { codes: 'id request_id old new why at' } },
  typical_case: {
    rows: 'entry',
    destroyed: { empty: 'title text', null: 'reason' },
    kept: { codes: 'id entry_id state proposed_by proposed_at decided_by decided_at withdrawn_at' },
  },
  deadline: {
    rows: 'entry',
    kept: {
      codes: `id entry_id kind term after counted_from due_at due_on certainty explanation calendar_revision status
        settled_at set_by_seq`,
    },
  },
  deadline_change: { kept: { codes: 'id deadline_id old new why at' } },
  change: { rows: 'entry', kept: { chain: 'id entry_id seq position' } },
  sweep_item: {
    rows: 'entry',
    kept: { codes: 'sweep_id entry_id verdict reasons outcome skip exit_seq settled_at' },
  },
  webhook_delivery: {
    rows: 'entry',
    kept: {
      codes: `id webhook_id position entry_id seq occasion followed_at attempts last_at last_status last_error
        delivered_at skipped_at`,
    },
  },
  notification: {
    rows: 'entry',
    destroyed: { null: 'sealed_address' },
    kept: {
      receipt: 'receipt',
      codes: `id kind about_id occasion entry_id case_id department_id user_id facts owed_at followed_at channel tries
        tried_at last_error delivered_at given_up_at`,
    },
  },
  workflow_history: {
    rows: 'workflow',
    destroyed: { deleted: 'workflow_id run_id closed_at status history event_count' },
  },
  incident: {
    kept: {
      codes: 'id workflow_id activity first_failed_at last_failed_at attempts cause next_try_at resolved_at',
    },
  },
  reconciliation_run: { kept: { codes: 'id started_at finished_at looked found' } },
  reconciliation_finding: {
    kept: {
      codes: `id run_id life life_id workflow_id code in_record in_engine first_seen_at last_seen_at repaired_at
        resolved_at`,
      officers: 'repaired_by',
    },
  },
  subject: { kept: { codes: 'id kind created_at root_id' } },
  subject_identifier: { rows: 'subject', destroyed: { deleted: 'hash subject_id scheme' } },
  subject_event: {
    rows: 'subject',
    destroyed: { keyDestroyed: 'sealed' },
    kept: {
      chain: 'id subject_id seq type at effective_on actor article data previous_hash hash',
      keyed: 'fingerprint',
    },
  },
  query_register: {
    rows: 'query',
    destroyed: { unlinked: 'found suggested missed', keyDestroyed: 'sealed_text' },
    kept: {
      chain: 'id at kind credential_id user_id department_id purpose asked ip correlation_id entry_id',
    },
  },
  /** Counts of looks; taken again when the looks lose whom they were at. */
  look_day: {
    kept: {
      codes: `day querier_id system department_id looks asked missed outside_hours subjects most_at_one addresses
        reviewed open`,
    },
  },
  look_day_closed: { kept: { codes: 'day' } },
  look_day_stale: { kept: { codes: 'id day querier_id' } },
  query_review: { kept: { chain: 'id query_id at reviewer_id verdict sealed_note' } },
  audit_log: {
    destroyed: { keyDestroyed: 'details' },
    kept: {
      chain: `seq at actor action target_kind target_id outcome rule article ip correlation_id content_hash
        previous_hash hash`,
    },
  },
  chain_head: { kept: { chain: 'name seq hash' } },
  retention: {
    rows: 'entry',
    kept: { certificate: 'entry_id ended_at ground term kept_until held_at held_by hold_command_id' },
  },
  erasure: {
    rows: 'entry',
    kept: {
      certificate: `entry_id ground article ordered_by ordered_at followed_at waits_for looked_at finished_at
        workflow_ids subject_id certificate certificate_hash`,
    },
  },
  erasure_step: { rows: 'entry', kept: { certificate: 'entry_id step done_at counts' } },
  platform_snapshot: {
    kept: {
      platform: 'id platform as_of received_at source file_hash rows received_by skipped announced_at',
    },
  },
  platform_listing: { kept: { platform: 'snapshot_id row_no identifier_hash list_kind reference' } },
  platform_contact: { kept: { platform: 'platform tried_at succeeded_at failing_since error' } },
  public_snapshot: {
    kept: { chain: 'day made_at entries bytes hash previous_day previous_hash signature public_key' },
  },
  import_batch: {
    kept: {
      codes: `id file_hash list_kind department_id uploaded_by status rows_total rows_good report faults pack_code
        pack_version created_at confirmed_by confirmed_at finished_at`,
    },
  },
  paper_number: { kept: { codes: 'department_id kind year last' } },
  entry_number: { kept: { codes: 'list_kind year last' } },
  feed_reader: { kept: { codes: 'name position' } },
  sweep: {
    kept: {
      codes: `id standard_id standard_version_id department_id state started_by started_at evaluated_at approved_by
        approved_at finished_at`,
    },
  },
  sweep_command: {
    kept: {
      officers: 'id sweep_id name actor_id department_id reason received_at role article state recorded_at',
    },
  },
  statistics_month: { kept: { figures: '*' } },
  statistics_return: { kept: { figures: '*' } },
  statistics_confirmation: { kept: { figures: '*' } },
  statistics_compilation: { kept: { figures: '*' } },
  credential: { kept: { systems: '*' } },
  credential_use: { kept: { systems: '*' } },
  webhook: { kept: { systems: '*' } },
  app_user: OFFICERS,
  session: OFFICERS,
  second_factor: OFFICERS,
  account_proposal: OFFICERS,
  policy_pack: { kept: { reference: '*' } },
  catalogue_version: { kept: { reference: '*' } },
  standard: { kept: { reference: '*' } },
  standard_version: { kept: { reference: '*' } },
  standard_suggestion: { kept: { reference: '*' } },
  department: { kept: { reference: '*' } },
  field: { kept: { reference: '*' } },
  calendar_year: CALENDAR,
  calendar_day: CALENDAR,
  calendar_change: CALENDAR,
};
