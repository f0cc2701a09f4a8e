import { DATABASE_INVENTORY } from './database-inventory.js';

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

/**
 * How the rows that concern an entry are found; `owners`: of the entry and of the cases about it, whose texts and files
 * are sealed under keys of their own; `subject`: by its subject, when no other entry of it is left.
 */
export type RowsOf = 'entry' | 'owners' | 'id' | 'owner' | 'subject' | 'workflow' | 'query';

export interface TableInventory {
  /** Absent: no row is about an entry or its subject. */
  rows?: RowsOf;
  /** By fate, the columns, separated by blanks. */
  destroyed?: Partial<Record<Fate, string>>;
  /** By reason, the columns. */
  kept?: Partial<Record<KeptBecause, string>>;
}

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
    zh: '工作流执行记录：条目、报送、发布、措施、移出请求、救济案件、纠错的每一次运行',
    en: 'Workflow executions: every run of the entry, its filings, publications, measures, removal requests, cases and correction',
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
