import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { EntryFacts } from '../../rules/procedure/facts.js';
import { publicPart, type DeadlineRow } from './computed-deadline.js';
import { eventHash, type ChainedEvent } from './event-hash.js';
import type { ComputedDeadline } from './transition.js';

/** An open deadline before and after it was counted again. */
export interface CountedAgain {
  old: ComputedDeadline & { id: string };
  new: DeadlineRow;
}

export interface ReprojectionWrite {
  entryId: string;
  workflowId: string;
  at: string;
  /** Every open deadline: those that did not move still stand on the new calendar from now on. */
  counted: readonly CountedAgain[];
  moved: readonly CountedAgain[];
  /** Null when nothing moved. */
  event: ChainedEvent | null;
  facts: EntryFacts;
  why: string;
}

const DEADLINES = `
UPDATE deadline SET due_at = n."dueAt", due_on = n."dueOn", certainty = n.certainty, explanation = n.explanation,
  calendar_revision = n."calendarRevision"
FROM jsonb_to_recordset($1) AS n(id uuid, "dueAt" timestamptz, "dueOn" date, certainty text, explanation jsonb,
  "calendarRevision" int)
WHERE deadline.id = n.id`;

const JOURNAL = `
INSERT INTO deadline_change (id, deadline_id, old, new, why, at)
SELECT id, "deadlineId", old, new, $2, $3
FROM jsonb_to_recordset($1) AS c(id uuid, "deadlineId" uuid, old jsonb, new jsonb)`;

const EVENT = `
WITH event AS (
  INSERT INTO entry_event (entry_id, seq, type, at, actor, command_id, article, state_from, state_to, data,
    previous_hash, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11)
)
UPDATE entry SET seq = $2, head_hash = $11, facts = $12, updated_at = $4, workflow_id = $13,
  valid_until = coalesce($14, valid_until),
  next_due_at = (SELECT min(due_at) FROM deadline WHERE entry_id = $1 AND status = 'open')
WHERE id = $1`;

/** Writes the counted deadlines, their journal, and the event with the entry's row. */
export async function writeReprojection(manager: EntityManager, write: ReprojectionWrite): Promise<void> {
  const { counted, moved, event, why, at } = write;
  if (counted.length === 0) return;
  await manager.query(DEADLINES, [JSON.stringify(counted.map(({ new: row }) => row))]);
  if (!event) return;
  await manager.query(JOURNAL, [JSON.stringify(moved.map(journalled)), why, at]);
  await manager.query(EVENT, eventParameters(event, write));
}

const journalled = ({ old, new: row }: CountedAgain) => ({
  id: randomUUID(),
  deadlineId: old.id,
  old: publicPart(old),
  new: publicPart(row),
});

const eventParameters = (event: ChainedEvent, { facts, workflowId }: ReprojectionWrite): unknown[] => [
  event.entryId,
  event.seq,
  event.type,
  event.at,
  JSON.stringify(event.actor),
  event.commandId,
  event.article,
  event.to,
  JSON.stringify(event.data),
  event.previousHash,
  eventHash(event),
  JSON.stringify(facts),
  workflowId,
  facts.deadlines.validity ?? null,
];
