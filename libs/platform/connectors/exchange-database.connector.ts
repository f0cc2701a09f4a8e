import pg from 'pg';
import type { Connector, Delivery, OutgoingMessage } from './connector.js';
import { DeliveryFailure, type DeliveryFailureKind } from './delivery-failure.js';

export interface ExchangeDatabaseOptions {
  url: string;
  /** PEM; with it the server has to prove who it is. */
  ca?: string;
  table: string;
}

const PATIENCE = 15_000;

interface Held {
  receipt: string | null;
  faults: string[] | null;
}

/**
 * 前置库: a table in somebody else's PostgreSQL into which messages are written and in which the receiver writes its
 * receipts (docs/platforms.md has the table).
 */
export class ExchangeDatabaseConnector implements Connector {
  readonly #pool: pg.Pool;

  constructor(
    private readonly name: string,
    private readonly options: ExchangeDatabaseOptions,
    patience = PATIENCE,
  ) {
    const { url, ca } = options;
    this.#pool = new pg.Pool({
      ...{ connectionString: url, max: 2, application_name: 'minglu', idleTimeoutMillis: 30_000 },
      ...{ connectionTimeoutMillis: patience, statement_timeout: patience, query_timeout: patience },
      ...(ca !== undefined && { ssl: { ca, rejectUnauthorized: true } }),
    });
    // A connection that breaks while idle is replaced; whoever asks next is told when that fails too.
    this.#pool.on('error', () => undefined);
  }

  async deliver({ id, purpose, occasion, issuedAt, sequence, items }: OutgoingMessage): Promise<Delivery> {
    await this.#query(
      `INSERT INTO ${this.options.table} (id, purpose, occasion, issued_at, sequence, items)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
      [id, purpose, occasion, issuedAt, sequence, JSON.stringify(items)],
    );
    return this.enquire(id);
  }

  async enquire(messageId: string): Promise<Delivery> {
    const sql = `SELECT left(receipt, 201) AS receipt, faults FROM ${this.options.table} WHERE id = $1`;
    const [held] = await this.#query<Held>(sql, [messageId]);
    if (!held) return { status: 'unknown' };
    const receipt = held.receipt?.trim() ?? '';
    if (receipt.length > 200) throw new DeliveryFailure(this.name, 'nonsense', ['receipt too long']);
    if (receipt !== '') return { status: 'received', receipt };
    if (held.faults && held.faults.length > 0)
      throw new DeliveryFailure(this.name, 'rejected', held.faults.slice(0, 100).map(String));
    return { status: 'handedOver' };
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #query<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.#pool.query<Row>(sql, values)).rows;
    } catch (error) {
      const { kind, fault } = failureOf(error);
      throw new DeliveryFailure(this.name, kind, fault ? [fault] : []);
    }
  }
}

const AWAY = /^(08|57P)|^E(CONNREFUSED|CONNRESET|NOTFOUND|HOSTUNREACH|PIPE)$/;
const NOT_US = /^28|^42501$/;

/** Codes only: messages of servers repeat what was written. */
function failureOf(error: unknown): { kind: DeliveryFailureKind; fault?: string } {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER/.test(code)) return { kind: 'untrusted' };
  if (NOT_US.test(code)) return { kind: 'unauthorised' };
  if (code === '57014' || code === 'ETIMEDOUT' || /timeout/i.test(message)) return { kind: 'silent' };
  if (AWAY.test(code) || (code === '' && /terminat|closed|SSL/i.test(message)))
    return { kind: 'unreachable' };
  return { kind: 'failed', fault: code };
}
