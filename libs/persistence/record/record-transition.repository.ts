import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import { isInForce } from '../../rules/procedure/states.js';
import { CalendarRepository } from '../repositories/calendar.repository.js';
import { violatedReference, violatedUnique } from '../database-errors.js';
import { countDeadline, publicPart, type DeadlineRow } from './computed-deadline.js';
import { besideDouble, endsDouble, requireNoOpenWatch } from './doubled-entries.js';
import { nextEntryNo } from './entry-number.js';
import type { ChainedEvent } from './event-hash.js';
import { DuplicateOpenEntry, RecordConflict, RecordMissing } from './record-errors.js';
import { recordedByCommand, standing } from './record-reader.js';
import {
  beginEntry,
  lockEntry,
  writeFirst,
  writeNext,
  type LockedEntry,
  type Projection,
} from './record-writer.js';
import { adversePlatformOf } from './platform-bar.js';
import { freshSalt, subjectCommitment } from './subject-commitment.js';
import { adverseEntryOf, lockSubject, lockSubjectOf } from './subject-lock.js';
import type {
  Bar,
  EntryHeader,
  FoundAhead,
  FoundBarred,
  TransitionInput,
  TransitionRecorded,
} from './transition.js';

/** Namespace of the command ids of the clock and the service. */
const SERVICE_COMMANDS = '3d1f6a0e-7c55-4b0a-9a51-6f3f0d1c2b7e';

/** The command id of an event that no officer asked for: the same for the same event every time. */
export const serviceCommandId = (entryId: string, seq: number, type: string): string =>
  uuidFromName(`${entryId}/${String(seq)}/${type}`, SERVICE_COMMANDS);

type Command = TransitionInput & { commandId: string };
type Answer = TransitionRecorded | FoundAhead | FoundBarred;

/** Whether the subject comes onto a list with this transition. */
const listsSubject = ({ from, to }: Command): boolean => isInForce(to) && (from === null || !isInForce(from));

/** Whether it depends on other entries of the subject, and so takes the subject's lock. */
const isAboutKin = (command: Command): boolean => listsSubject(command) || endsDouble(command);

/**
 * The legal record's only door: one transition, one transaction. It appends the event to the entry's chain, copies
 * the sealed part of the command, projects state and facts into the entry's row, and settles and opens deadlines.
 * A command id is recorded once, whoever asks how often.
 */
@Injectable()
export class RecordTransitionRepository {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: CalendarRepository,
  ) {}

  /**
   * `recorded`, `repeated` (this command had been recorded, nothing written), `ahead` (the record has gone on
   * without the caller, nothing written) or `barred` (a red listing beside an adverse one, nothing written).
   * @throws DuplicateOpenEntry, RecordConflict, RecordMissing, RuledOut: for good. Anything else may pass with time.
   */
  async recordTransition(input: TransitionInput): Promise<Answer> {
    const at = new Date(input.at).toISOString();
    const commandId = input.commandId ?? serviceCommandId(input.entryId, input.seq, input.type);
    const command = { ...input, at, commandId };
    try {
      return await this.#attempt(command);
    } catch (error) {
      return await this.#afterRace(command, error);
    }
  }

  /** Where the record of an entry stands; null when there is no such entry. */
  readRecord(entryId: string): Promise<FoundAhead | null> {
    return standing(this.source.manager, entryId);
  }

  async #attempt(command: Command): Promise<Answer> {
    const { header } = command;
    const no = header ? await nextEntryNo(this.source, { ...command, listKind: header.listKind }) : null;
    return this.source.transaction((manager) =>
      header && no !== null ? this.#first(manager, command, header, no) : this.#next(manager, command),
    );
  }

  async #first(
    manager: EntityManager,
    command: Command,
    header: EntryHeader,
    no: string,
  ): Promise<TransitionRecorded> {
    if (listsSubject(command))
      await requireNoOpenWatch(manager, await lockSubject(manager, header.subjectId), header);
    const sealed = await beginEntry(manager, command.commandId);
    const opened = await this.#countDeadlines(manager, command);
    const salt = freshSalt();
    const data = { ...command.data, entry: headerInRecord(header, no, salt) };
    const event = eventOf({ ...command, data }, opened, { sealed, previousHash: null });
    await writeFirst(manager, event, projectionOf(command, opened), { header, no, salt });
    await requireNumbered(manager, header.subjectId);
    return recorded(command, no, opened);
  }

  async #next(manager: EntityManager, command: Command): Promise<Answer> {
    const entry = await lockEntry(manager, command.entryId, command.commandId);
    if (!entry) throw new RecordMissing('the entry');
    if (entry.seq !== command.seq - 1) return this.#elsewhere(manager, command, entry);
    const root = isAboutKin(command) ? await lockSubjectOf(manager, command.entryId) : null;
    const bar = root && (await barOf(manager, command, root));
    if (bar) return { outcome: 'barred', ...bar };
    const beside = root && (await besideDouble(manager, command));
    const opened = await this.#countDeadlines(manager, command);
    const data = { ...command.data, ...beside };
    const event = eventOf({ ...command, data }, opened, {
      sealed: entry.sealed,
      previousHash: entry.headHash,
    });
    await writeNext(manager, event, projectionOf(command, opened));
    return recorded(command, entry.no, opened);
  }

  /** The record is not where the caller believes: a repeat, or it has gone on, or it lost something. */
  async #elsewhere(
    manager: EntityManager,
    { commandId, entryId, seq }: Command,
    entry: LockedEntry,
  ): Promise<TransitionRecorded | FoundAhead> {
    if (entry.seq < seq - 1) throw new RecordConflict('behind');
    const repeat = await recordedByCommand(manager, commandId, entryId);
    return repeat ?? { outcome: 'ahead', seq: entry.seq, facts: entry.facts };
  }

  /** Another writer was faster, or the database refused what it guards. */
  async #afterRace(command: Command, error: unknown): Promise<Answer> {
    const reference = violatedReference(error);
    if (reference !== null) throw new RecordMissing(reference);
    const constraint = violatedUnique(error);
    if (constraint === null) throw error;
    const repeat = await recordedByCommand(this.source.manager, command.commandId, command.entryId);
    if (repeat) return repeat;
    if (constraint === 'uq_entry_open') throw new DuplicateOpenEntry();
    return this.#attempt(command);
  }

  async #countDeadlines(manager: EntityManager, { opens }: Command): Promise<DeadlineRow[]> {
    if (opens.length === 0) return [];
    const calendar = await this.calendar.current(manager);
    return opens.map((request) => countDeadline(request, calendar));
  }
}

/** §七: under the subject's lock, no red listing beside an adverse one, here or on a platform. Null: nothing bars. */
async function barOf(manager: EntityManager, command: Command, root: string): Promise<Bar | null> {
  if (!listsSubject(command) || command.facts.terms.listKind !== 'red') return null;
  const byEntryId = await adverseEntryOf(manager, root);
  if (byEntryId !== null) return { byEntryId };
  const byPlatform = await adversePlatformOf(manager, root);
  return byPlatform && { byPlatform };
}

const NUMBERED = `SELECT EXISTS (SELECT FROM subject s JOIN subject k ON k.root_id = s.root_id
  JOIN subject_identifier i ON i.subject_id = k.id WHERE s.id = $1) AS numbered`;

/**
 * An erasure that took the subject's last number in this very moment has left it with none. It locks the subject as
 * the row just written does, so one of the two sees the other.
 */
async function requireNumbered(manager: EntityManager, subjectId: string): Promise<void> {
  const [row] = await manager.query<{ numbered: boolean }[]>(NUMBERED, [subjectId]);
  if (!row?.numbered) throw new RecordMissing('the subject');
}

/** What the first event says of the entry, so that its row can be checked against the chain. */
const headerInRecord = (header: EntryHeader, no: string, salt: Buffer) => ({
  no,
  listKind: header.listKind,
  subject: subjectCommitment(salt, header.subjectId),
  subjectKind: header.subjectKind,
  fieldCode: header.fieldCode,
  departmentId: header.departmentId,
  standardVersionId: header.standardVersionId,
  packCode: header.terms.packCode,
  packVersion: header.terms.packVersion,
  makerId: header.makerId,
  predecessorId: header.predecessorId,
});

const eventOf = (
  { entryId, seq, type, at, actor, commandId, article, from, to, data }: Command,
  opened: readonly DeadlineRow[],
  place: Pick<ChainedEvent, 'sealed' | 'previousHash'>,
): ChainedEvent => ({
  ...{ entryId, seq, type, at, actor, commandId, article, from, to },
  data: opened.length > 0 ? { ...data, deadlines: opened.map(publicPart) } : data,
  ...place,
});

function projectionOf(command: Command, opened: DeadlineRow[]): Projection {
  const instants = Object.fromEntries(opened.map(({ kind, dueAt }) => [kind, dueAt]));
  return {
    facts: { ...command.facts, deadlines: { ...command.facts.deadlines, ...instants } },
    closes: command.closes,
    opened,
    met: command.meets,
    cancelled: command.cancels,
    workflowId: command.workflowId,
  };
}

const recorded = (
  { seq, at }: Command,
  entryNo: string,
  opened: readonly DeadlineRow[],
): TransitionRecorded => ({ outcome: 'recorded', seq, at, entryNo, deadlines: opened.map(publicPart) });
