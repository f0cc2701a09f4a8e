import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openJson, sealJson } from '../../platform/crypto/envelope.js';
import { KeyedIndex } from '../../platform/crypto/keyed-index.js';
import { canonicalJson } from '../record/event-hash.js';
import { DataKeyRepository } from './data-key.repository.js';
import { LEDGER_EVENTS } from '../../rules/procedure/commands.js';

/** What may not travel through Temporal: reasons, statements, other free text. */
export type CommandTexts = Record<string, unknown>;

export interface NewCommand {
  id: string;
  entryId: string;
  name: string;
  actorId: string;
  /** The whole body as it was asked, for comparison with a repeat; only its keyed hash is kept. */
  body: unknown;
  /** Sealed under the entry's data key; null when the command has no text. */
  texts: CommandTexts | null;
  receivedAt: Date;
  /** The command makes the entry: a repeat comes with another, unused `entryId`. */
  drafts?: boolean;
}

export interface CommandReceipt {
  /** `same`: a repeat; `different`: the id was used for something else and this must be refused. */
  outcome: 'new' | 'same' | 'different';
  /** The entry of the first time. */
  entryId: string;
  /** The caller of the first time was told how it ended. */
  acknowledged: boolean;
}

export interface Unacknowledged {
  commandId: string;
  workflowId: string;
}

/** Binds what is sealed to its command. */
export const commandAad = (commandId: string): string => `command/${commandId}`;

/** The commands as officers gave them, before the workflow has judged them. */
@Injectable()
export class CommandRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
    private readonly index: KeyedIndex,
  ) {}

  /**
   * Keeps a command before it is sent, or compares it with the one of the same id. The entry's data key must exist
   * (DataKeyGone otherwise), unless the command has no texts.
   */
  async receive(command: NewCommand): Promise<CommandReceipt> {
    const fingerprint = this.#fingerprint(command);
    const known = await this.#find(command.id);
    if (known) return compare(known, fingerprint);
    if (await this.#insert(command, fingerprint))
      return { outcome: 'new', entryId: command.entryId, acknowledged: false };
    return this.receive(command);
  }

  /** Whether a command of this id was received before. */
  async known(id: string): Promise<boolean> {
    return (await this.#find(id)) !== null;
  }

  /** The texts of the entry's commands by command id; those without texts are left out. Throws DataKeyGone. */
  async texts(entryId: string): Promise<Map<string, CommandTexts>> {
    const key = await this.keys.keyOf(entryId);
    const sql = `
      SELECT command_id AS id, sealed FROM entry_event WHERE entry_id = $1 AND sealed IS NOT NULL`;
    const rows = await this.source.query<{ id: string; sealed: Buffer }[]>(sql, [entryId]);
    return new Map(rows.map(({ id, sealed }) => [id, openJson<CommandTexts>(key, sealed, commandAad(id))]));
  }

  /** The caller has been told how the command ended, recorded or refused. Idempotent. */
  async acknowledge(commandId: string, at = new Date()): Promise<void> {
    const sql = 'UPDATE command SET acknowledged_at = $2 WHERE id = $1 AND acknowledged_at IS NULL';
    await this.source.query(sql, [commandId, at]);
  }

  /**
   * Commands that were recorded before the instant and whose callers were never told: perhaps their workflow does not
   * know either. Oldest first.
   */
  async recordedButUnacknowledged(before: Date, limit: number): Promise<Unacknowledged[]> {
    return this.source.query<Unacknowledged[]>(
      `SELECT c.id AS "commandId", e.workflow_id AS "workflowId"
       FROM command c JOIN entry_event v ON v.command_id = c.id JOIN entry e ON e.id = v.entry_id
       WHERE c.acknowledged_at IS NULL AND c.received_at < $1 AND v.at < $1 AND v.type <> ALL($3)
       ORDER BY c.received_at LIMIT $2`,
      [before, limit, LEDGER_EVENTS],
    );
  }

  /**
   * Entries whose record the service itself went on with by an update, from one instant until before the other: by what
   * other entries, sweeps, calendars and comparisons bring about. What stands in the ledger only concerns no workflow.
   */
  async workflowsMovedByService(from: Date, before: Date): Promise<string[]> {
    const rows = await this.source.query<{ workflowId: string }[]>(
      `SELECT DISTINCT e.workflow_id AS "workflowId" FROM entry_event v JOIN entry e ON e.id = v.entry_id
       WHERE v.at >= $1 AND v.at < $2 AND v.actor->>'system' = 'service'
         AND v.type <> ALL($3)`,
      [from, before, LEDGER_EVENTS],
    );
    return rows.map(({ workflowId }) => workflowId);
  }

  /** False when another request with the same id came between. */
  async #insert(command: NewCommand, fingerprint: Buffer): Promise<boolean> {
    const { id, entryId, name, actorId, texts, receivedAt } = command;
    const sealed = texts && sealJson(await this.keys.keyOf(entryId), texts, commandAad(id));
    const inserted = await this.source.query<unknown[]>(
      `INSERT INTO command (id, entry_id, name, actor_id, fingerprint, sealed, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, entryId, name, actorId, fingerprint, sealed, receivedAt],
    );
    return inserted.length === 1;
  }

  async #find(id: string): Promise<KnownCommand | null> {
    const sql = `
      SELECT entry_id AS "entryId", fingerprint, acknowledged_at IS NOT NULL AS acknowledged FROM command WHERE id = $1`;
    const [row] = await this.source.query<KnownCommand[]>(sql, [id]);
    return row ?? null;
  }

  #fingerprint({ name, actorId, entryId, body, drafts }: NewCommand): Buffer {
    const content = canonicalJson({ name, actorId, body, ...(!drafts && { entryId }) });
    return this.index.fingerprint('command', content);
  }
}

interface KnownCommand {
  entryId: string;
  fingerprint: Buffer;
  acknowledged: boolean;
}

const compare = ({ entryId, fingerprint, acknowledged }: KnownCommand, given: Buffer): CommandReceipt => ({
  outcome: fingerprint.equals(given) ? 'same' : 'different',
  ...{ entryId, acknowledged },
});
