import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { until } from '../../support/until.js';

/**
 * What refused attempts may write: the audit log with the head of its chain, and when sessions were last used. And
 * what the service does on its own meanwhile: it gives changes their place, tries to file and to publish, and
 * signs what is public.
 */
const MAY_CHANGE = new Set([
  ...['audit_log', 'chain_head', 'session', 'migrations'],
  ...['change', 'feed_reader', 'filing', 'publication', 'public_snapshot', 'measure_task'],
  ...['statistics_month', 'statistics_return', 'statistics_compilation'],
]);

const TRIES = 20;
const PAUSE_MS = 250;

const FEED_IS_READ = `
SELECT NOT EXISTS (SELECT FROM change WHERE position IS NULL
  OR position > coalesce((SELECT position FROM feed_reader WHERE name = 'dispatch'), 0)) AS rest`;

/** Everything that the service keeps, as hashes: of each table, and of the folder of files. */
export class Kept {
  private constructor(
    readonly source: DataSource,
    private readonly tables: readonly string[],
    private readonly filesDir: string,
  ) {}

  static async open(url: string, filesDir: string): Promise<Kept> {
    const source = await new DataSource({ type: 'postgres', url }).initialize();
    const found = await source.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
    );
    const tables = found.map(({ name }) => name).filter((name) => !MAY_CHANGE.has(name));
    return new Kept(source, tables, filesDir);
  }

  /** By table; equal before and after means that nothing was changed. */
  async fingerprint(): Promise<Record<string, string>> {
    await this.#settled();
    const hashes = this.tables.map(
      (
        table,
      ) => `SELECT '${table}' AS name, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS hash
        FROM "${table}" t`,
    );
    const rows = await this.source.query<{ name: string; hash: string }[]>(hashes.join(' UNION ALL '));
    return { ...Object.fromEntries(rows.map(({ name, hash }) => [name, hash])), files: await this.#files() };
  }

  /** Once more; a file that was not taken may still be on its way out when the answer comes. */
  async fingerprintLike(before: Record<string, string>): Promise<Record<string, string>> {
    let now = await this.fingerprint();
    for (let tries = 0; tries < TRIES && now.files !== before.files; tries += 1) {
      await delay(PAUSE_MS);
      now = await this.fingerprint();
    }
    return now;
  }

  /** What follows an earlier change is written behind it; where the worker is away, nothing follows. */
  async #settled(): Promise<void> {
    const rest = async () => (await this.source.query<{ rest: boolean }[]>(FEED_IS_READ))[0]?.rest;
    await until('the feed is read', rest, { withinMs: 10_000 }).catch(() => undefined);
  }

  async #files(): Promise<string> {
    const found = await readdir(this.filesDir, { recursive: true, withFileTypes: true }).catch(() => []);
    const names = found.filter((each) => each.isFile()).map(({ name }) => name);
    return createHash('md5').update(names.sort().join('\n')).digest('hex');
  }

  /** Audit lines of refused attempts after a line of the log, oldest first. */
  refusals(after: number): Promise<AuditLine[]> {
    return this.source.query(
      `SELECT seq, action, outcome, rule, article, details, target_id AS "targetId", actor->>'id' AS "actorId"
       FROM audit_log WHERE seq > $1 AND outcome = 'refused' ORDER BY seq`,
      [after],
    );
  }

  async lastAuditLine(): Promise<number> {
    const [row] = await this.source.query<{ seq: string }[]>(
      'SELECT coalesce(max(seq), 0) AS seq FROM audit_log',
    );
    return Number(row?.seq ?? 0);
  }

  async count(sql: string, parameters: unknown[] = []): Promise<number> {
    const [row] = await this.source.query<{ count: string }[]>(sql, parameters);
    return Number(row?.count ?? 0);
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

export interface AuditLine {
  seq: string;
  action: string;
  outcome: string;
  rule: string | null;
  article: string | null;
  details: Record<string, unknown>;
  targetId: string | null;
  actorId: string | null;
}

export const filesDirOf = (dataDir: string): string => join(dataDir, 'files');
