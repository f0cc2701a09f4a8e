import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { UpdateDefinition } from '@temporalio/common';
import type { Actor, ListKind, SubjectKind } from '../rules/words.js';
import type { EntryTerms } from '../rules/packs/entry-terms.js';
import type { CommandData, CommandName } from '../rules/procedure/commands.js';
import type { Passage } from '../rules/redaction/passages.js';
import type { EntryFacts } from '../rules/procedure/facts.js';
import type { EntryState } from '../rules/procedure/states.js';

/**
 * An officer's command as it travels. `id` is a UUID made from the caller's idempotency key; it is the update id
 * as well as the unique command id of the record, so repeating is safe within a run and across runs.
 */
export interface EntryCommand<C extends CommandName = CommandName> {
  id: string;
  actor: Actor;
  data: CommandData[C];
  /** The reason itself is sealed in the record under `id`. */
  reasonGiven: boolean;
}

/** What an acknowledged command answers: where it stands in the record. */
export interface CommandResult {
  entryId: string;
  seq: number;
  state: EntryState;
  at: string;
}

const command = <C extends CommandName>(name: C): UpdateDefinition<CommandResult, [EntryCommand<C>], C> =>
  defineUpdate<CommandResult, [EntryCommand<C>], C>(name);

/** Updates by wire name. Each answers after its transaction; each refuses with a `RuleRefused` failure. */
export const ENTRY_UPDATES = {
  submit: command('submit'),
  return: command('return'),
  approve: command('approve'),
  withdraw: command('withdraw'),
  serveNotice: command('serveNotice'),
  recordStatement: command('recordStatement'),
  startPublicity: command('startPublicity'),
  waivePriorProcedure: command('waivePriorProcedure'),
  fileObjection: command('fileObjection'),
  decideObjection: command('decideObjection'),
  passLegalReview: command('passLegalReview'),
  failLegalReview: command('failLegalReview'),
  recognise: command('recognise'),
  setValidity: command('setValidity'),
  serveWarning: command('serveWarning'),
  extend: command('extend'),
  withholdPassages: command('withholdPassages'),
  suspend: command('suspend'),
  resume: command('resume'),
  correctServiceDate: command('correctServiceDate'),
  exit: command('exit'),
} as const;

export type OfficerCommand = keyof typeof ENTRY_UPDATES;

/** What other entries, platforms and sweeps bring about. `id` is the command id: asked again, nothing happens twice. */
export interface ServiceCommand<C extends CommandName = CommandName> {
  id: string;
  data: CommandData[C];
}

const service = <C extends CommandName>(
  name: C,
): UpdateDefinition<CommandResult | null, [ServiceCommand<C>], C> =>
  defineUpdate<CommandResult | null, [ServiceCommand<C>], C>(name);

/** Updates of the service by wire name. Each answers after its transaction; null: the entry is beyond it already. */
export const SERVICE_UPDATES = {
  listedElsewhere: service('listedElsewhere'),
  listAgain: service('listAgain'),
  moveToBlack: service('moveToBlack'),
  leaveByStandard: service('leaveByStandard'),
  holdForObjection: service('holdForObjection'),
  settleObjection: service('settleObjection'),
} as const;

export type ServiceCommandName = keyof typeof SERVICE_UPDATES;

/** Platform data has come in: a waiting candidate compares again. */
export const compareAgainSignal = defineSignal('compareAgain');

/** Answers once the first event is in the record; sent together with the start. Idempotent. */
export const draftedUpdate = defineUpdate<CommandResult, []>('drafted');

/** The calendar was edited: compute open deadlines again. Answers whether any moved. */
export const reprojectUpdate = defineUpdate<{ moved: boolean }, [{ id: string; calendarRevision: number }]>(
  'reproject',
);

/** The record may be ahead of the workflow (see `RecordAhead`): look and adopt. */
export const catchUpSignal = defineSignal('catchUp');

/** The same, answered once the workflow stands where the record does. */
export const caughtUpUpdate = defineUpdate<void, []>('caughtUp');

/** State, facts and instants as the workflow holds them. */
export const entryStateQuery = defineQuery<EntryFacts>('entryState');

/** What an entry's workflow starts with: ids, codes and the terms frozen at drafting (R1.3). */
export interface EntryInput {
  entryId: string;
  listKind: ListKind;
  departmentId: string;
  fieldCode: string;
  subjectId: string;
  subjectKind: SubjectKind;
  standardVersionId: string | null;
  terms: EntryTerms;
  basisCount: number;
  /** Who drafted, or stands behind an entry that the service lists by itself: the recognising officer. */
  makerId: string;
  /** Command id of the drafting; null when the service lists by itself. */
  commandId: string | null;
  /** For an entry that starts on its list (watch): ISO 8601 duration. */
  validity: string | null;
  importId: string | null;
  /** Keyed hash (hex) of the row in its import. */
  rowKey: string | null;
  /** The entry that this one follows: for a watch entry a black one (§17), for a black entry a watch one (§16). */
  predecessorId: string | null;
  public: boolean;
  /** What the public does not read of facts that were taken over from the entry before (§17); absent: nothing. */
  passages?: readonly Passage[];
  /** Set by continue-as-new only: the entry goes on from here. `paid`: what this state owes to others is done. */
  resumed?: { facts: EntryFacts; seq: number; paid?: EntryState };
}

/** What a closed run answers. */
export interface EntryOutcome {
  entryId: string;
  state: EntryState;
  seq: number;
}
