import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NEWEST_SNAPSHOTS } from '../record/platform-bar.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { Term } from '../../rules/calendar/term.js';
import type { AdverseLine } from '../../rules/procedure/listed-elsewhere.js';
import type { ListKind, Platform } from '../../rules/words.js';

/** A listing of a subject in a platform's newest snapshot. `reference` is the platform's own number for it. */
export interface PlatformListing {
  platform: Platform;
  list: ListKind;
  reference: string;
}

/** A red entry in force, and the lines against its subject. */
export interface RedShownAdverse {
  entryId: string;
  workflowId: string;
  snapshotMaxAge?: Term;
  lines: AdverseLine[];
}

interface RedRow extends Omit<AdverseLine, 'asOf' | 'receivedAt'> {
  entryId: string;
  workflowId: string;
  snapshotMaxAge: Term | null;
  asOf: Date;
  receivedAt: Date;
}

/** A red-list candidate that waits: for whose data, and since when for just these. */
export interface WaitingCandidate {
  id: string;
  waitsFor: Platform[];
  since: string;
}

const WAITING = `e.list_kind = 'red' AND e."open" AND e.state IN ('comparing', 'comparingAgain')
  AND e.facts->'comparison'->>'outcome' = 'waits'`;

/** Red entries in force with the lines of the newest snapshots that name their subject, under whatever of its numbers. */
const RED_SHOWN_ADVERSE = `
SELECT e.id AS "entryId", e.workflow_id AS "workflowId", e.terms->'snapshotMaxAge' AS "snapshotMaxAge",
  n.platform, l.list_kind AS list, l.reference, n.as_of AS "asOf", n.received_at AS "receivedAt"
FROM (${NEWEST_SNAPSHOTS}) n JOIN platform_listing l ON l.snapshot_id = n.id AND l.list_kind IN ('black', 'watch')
  JOIN subject_identifier i ON i.hash = l.identifier_hash
  JOIN subject named ON named.id = i.subject_id JOIN subject kin ON kin.root_id = named.root_id
  JOIN entry e ON e.subject_id = kin.id AND e.list_kind = 'red' AND e."open" AND e.state = 'recognised'`;

/** What the platforms' red and black lists say, as dated snapshots (R4.1). */
@Injectable()
export class PlatformDataRepository {
  constructor(private readonly source: DataSource) {}

  /** When each platform's newest data was complete; platforms of which nothing ever came are missing. */
  async asOf(): Promise<Map<Platform, string>> {
    const rows = await this.source.query<{ platform: Platform; asOf: Date }[]>(
      `SELECT platform, as_of AS "asOf" FROM (${NEWEST_SNAPSHOTS}) newest`,
    );
    return new Map(rows.map(({ platform, asOf }) => [platform, asOf.toISOString()]));
  }

  /** Where the newest snapshots name one of these numbers. */
  listings(identifiers: readonly Buffer[], lists: readonly ListKind[]): Promise<PlatformListing[]> {
    return this.source.query<PlatformListing[]>(
      `SELECT DISTINCT n.platform, l.list_kind AS list, l.reference
       FROM (${NEWEST_SNAPSHOTS}) n JOIN platform_listing l ON l.snapshot_id = n.id
       WHERE l.identifier_hash = ANY($1) AND l.list_kind = ANY($2) ORDER BY n.platform, l.reference, list`,
      [identifiers, lists],
    );
  }

  /** Black entries in force whose subject a snapshot shows on a red list, under whatever of its numbers. */
  async blackShownRed(snapshotId: string): Promise<string[]> {
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT DISTINCT e.id
       FROM platform_listing l JOIN subject_identifier i ON i.hash = l.identifier_hash
         JOIN subject named ON named.id = i.subject_id JOIN subject kin ON kin.root_id = named.root_id
         JOIN entry e ON e.subject_id = kin.id
       WHERE l.snapshot_id = $1 AND l.list_kind = 'red'
         AND e.list_kind = 'black' AND e."open" AND e.state = 'recognised'`,
      [snapshotId],
    );
    return rows.map(({ id }) => id);
  }

  /** By entry, when this snapshot is its platform's newest; a later one has replaced what it said. */
  redShownAdverse(
    snapshotId: string,
    within: Pick<EntityManager, 'query'> = this.source,
  ): Promise<RedShownAdverse[]> {
    return this.#red('WHERE n.id = $1', snapshotId, within);
  }

  /** The same of one subject, by every platform's newest snapshot. */
  redShownAdverseOf(subjectId: string): Promise<RedShownAdverse[]> {
    return this.#red(
      'WHERE kin.root_id = (SELECT root_id FROM subject WHERE id = $1)',
      subjectId,
      this.source,
    );
  }

  async #red(where: string, id: string, within: Pick<EntityManager, 'query'>): Promise<RedShownAdverse[]> {
    const rows = await within.query<RedRow[]>(
      `${RED_SHOWN_ADVERSE} ${where} ORDER BY e.id, n.platform, l.list_kind, l.reference`,
      [id],
    );
    const entries = new Map<string, RedShownAdverse>();
    for (const { entryId, workflowId, snapshotMaxAge, asOf, receivedAt, ...line } of rows) {
      const entry = entries.get(entryId) ?? {
        entryId,
        workflowId,
        lines: [],
        ...(snapshotMaxAge && { snapshotMaxAge }),
      };
      entry.lines.push({ ...line, asOf: asOf.toISOString(), receivedAt: receivedAt.toISOString() });
      entries.set(entryId, entry);
    }
    return [...entries.values()];
  }

  /** Workflows of candidates that compare or wait to, in pages: after this one, in order. */
  async comparing(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.source.query<{ workflowId: string }[]>(
      `SELECT workflow_id AS "workflowId" FROM entry
       WHERE list_kind = 'red' AND "open" AND state IN ('comparing', 'comparingAgain') AND workflow_id > $1
       ORDER BY workflow_id LIMIT $2`,
      [after ?? '', limit],
    );
    return rows.map(({ workflowId }) => workflowId);
  }

  /** How many candidates wait for the data of each platform. */
  async waitingCounts(): Promise<Map<Platform, number>> {
    const rows = await this.source.query<{ platform: Platform; count: number }[]>(
      `SELECT platform, count(*) AS count
       FROM entry e, jsonb_array_elements_text(e.facts->'comparison'->'waitsFor') AS platform
       WHERE ${WAITING} GROUP BY 1`,
    );
    return new Map(rows.map(({ platform, count }) => [platform, count]));
  }

  /** Those that wait longest first. Throws BadCursor. */
  async waitingCandidates(page: PageRequest = {}): Promise<Page<WaitingCandidate>> {
    const limit = limitOf(page);
    const conditions = new Conditions().add(WAITING);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add(`(e.facts->'comparison'->>'at', e.id) > (?, ?::uuid)`, ...parts);
    }
    const rows = await this.source.query<WaitingCandidate[]>(
      `SELECT e.id, e.facts->'comparison'->'waitsFor' AS "waitsFor", e.facts->'comparison'->>'at' AS since
       FROM entry e ${conditions.where} ORDER BY 3, 1 LIMIT ${String(limit + 1)}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, ({ since, id }) => [since, id]);
  }
}
