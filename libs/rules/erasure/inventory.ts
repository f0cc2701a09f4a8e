/**
 * What an erasure destroys and what stays, column by column. The activities that erase, the check of what is left and
 * `npm run prove-erasure` are drawn from here; a test walks the schema and fails on a column that is not listed.
 */

/**
 * `deleted`: with its row. `null`, `empty`: the value goes, the row stays. `unlinked`: replaced by something that leads
 * nowhere. `keyDestroyed`: ciphertext that nobody can open any more, in a record that is only ever added to.
 */
export const FATES = ['deleted', 'null', 'empty', 'unlinked', 'keyDestroyed'] as const;
export type Fate = (typeof FATES)[number];

/** Why a column stays. */
export const KEPT_BECAUSE = {
  codes: {
    zh: '代码、日期、数量、无意义编号，不指向任何主体',
    en: 'Codes, dates, counts and meaningless ids that lead to no subject',
  },
  chain: {
    zh: '依法留存的记录：谁、何时、依据何条；哈希链建立在密文之上，销毁后仍可验证',
    en: 'The legal record: who, when, by which article; chained over ciphertext, so it verifies after the erasure',
  },
  receipt: {
    zh: '对方回执编号：证明已经送达、已经撤下',
    en: 'The receiver’s receipt: the proof that it was told, and told to remove',
  },
  officers: { zh: '工作人员及其账号', en: 'Officers and their accounts' },
  systems: { zh: '接入系统及其凭证', en: 'Systems and their credentials' },
  reference: {
    zh: '部门、标准、目录、日历等公共数据',
    en: 'Departments, standards, catalogues, the calendar',
  },
  figures: { zh: '统计数字，不含个别主体', en: 'Figures of many, not of one' },
  platform: {
    zh: '平台自己的名单，随其下一次更新而替换；只存带密钥的哈希',
    en: 'A platform’s own lists as keyed hashes, replaced with its next snapshot',
  },
  keyed: {
    zh: '带密钥的指纹，内容含自由文字，没有主密钥和原文无法还原',
    en: 'A fingerprint under the master key over free text: it can be neither read nor tried',
  },
  certificate: { zh: '销毁本身的凭证', en: 'The proof of the erasure itself' },
} as const;
export type KeptBecause = keyof typeof KEPT_BECAUSE;

/** How the rows that concern an entry are found; `subject`: by its subject, when no other entry of it is left. */
export type RowsOf = 'entry' | 'id' | 'owner' | 'subject' | 'workflow' | 'query';

export interface TableInventory {
  /** Absent: no row is about an entry or its subject. */
  rows?: RowsOf;
  /** By fate, the columns, separated by blanks. */
  destroyed?: Partial<Record<Fate, string>>;
  /** By reason, the columns. */
  kept?: Partial<Record<KeptBecause, string>>;
}

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
    rows: 'entry',
    destroyed: { deleted: 'id entry_id kind sealed_name media_type size file_id uploaded_by at' },
  },
  command: {
    rows: 'entry',
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
        last_error sent_at withdrawn_at`,
    },
  },
  measure_task: {
    rows: 'entry',
    kept: {
      receipt: 'receipt',
      reference: 'measure_code measure_text memorandum legal_basis catalogue_version body body_name',
      codes: `id entry_id seq round mandatory department_id opened_at acknowledge_due_at acknowledge_due_on
        acknowledged_at acknowledged_by acknowledge_command_id answer_due_at answer_due_on certainty
        calendar_revision answered_at answered_by answer_command_id result result_on reason_given cancelled_at
        last_seq last_at followed_at rung rung_at told_seq sent_seq tries tried_at last_error`,
    },
  },
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
        delivered_at`,
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

/** What lies outside of the database. */
export const OTHER_STORES = {
  files: {
    zh: '附件：在档案库中逐个删除；其密文本已随密钥失效',
    en: 'Attached files: deleted from the store one by one; their ciphertext went with the key',
  },
  snapshots: {
    zh: '公示名单每日快照：仍含该条目的文件删除，哈希和签名留存',
    en: 'The signed daily snapshot: a file that still holds the entry is deleted, its hash and signature stay',
  },
  runs: {
    zh: '工作流执行记录：条目、报送、发布、措施、移出请求的每一次运行',
    en: 'Workflow executions: every run of the entry, its filings, publications, measures and removal requests',
  },
  histories: { zh: '已归档的工作流历史', en: 'Archived workflow histories' },
  space: {
    zh: '数据库中已删除行的空间：清理后不再可读',
    en: 'The space of deleted rows: vacuumed, so that nothing of them is left to read',
  },
  backups: {
    zh: '备份：只有密文；恢复后须按销毁台账重新销毁',
    en: 'Backups: ciphertext only; what is restored has to be erased again, as the journal of erasures says',
  },
  logs: { zh: '日志和指标：从不写入个人信息', en: 'Logs and metrics: never held anything personal' },
} as const;

/** The names in a list separated by blanks. */
export const namesIn = (list: string | undefined): string[] => list?.split(/\s+/).filter(Boolean) ?? [];

/** The columns of a table with their fate; null: not listed. */
export function fateOf(table: string, column: string): Fate | KeptBecause | null {
  const { destroyed = {}, kept = {} } = DATABASE_INVENTORY[table] ?? {};
  const lists = [...Object.entries(destroyed), ...Object.entries(kept)];
  const found = lists.find(([, columns]) => columns === '*' || namesIn(columns).includes(column));
  return (found?.[0] as Fate | KeptBecause | undefined) ?? null;
}

/** The steps of an erasure in their order: from the keys on nothing leads back. */
export const ERASURE_STEPS = [
  'keys',
  'files',
  'snapshots',
  'rows',
  'subject',
  'runs',
  'histories',
  'space',
  'certificate',
] as const;
export type ErasureStep = (typeof ERASURE_STEPS)[number];

/** What may keep an erasure waiting: whatever still has to reach somebody, or a head who holds it. */
export const ERASURE_WAITS = [
  'entry',
  'changes',
  'filings',
  'publications',
  'measures',
  'removalRequests',
  'hold',
] as const;
export type ErasureWait = (typeof ERASURE_WAITS)[number];
