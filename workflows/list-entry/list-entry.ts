import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import {
  catchUpSignal,
  draftedUpdate,
  ENTRY_UPDATES,
  entryStateQuery,
  reprojectUpdate,
  type CommandResult,
  type EntryCommand,
  type EntryInput,
  type EntryOutcome,
  type OfficerCommand,
} from '../../libs/contract/entry.messages.js';
import type { RecordedActor, RecordedTransition } from '../../libs/contract/record.activities.js';
import type { CommandData, CommandName } from '../../libs/rules/procedure/commands.js';
import type { EntryFacts } from '../../libs/rules/procedure/facts.js';
import { judge, type Command } from '../../libs/rules/procedure/judge.js';
import { cancelledBy, nextFacts } from '../../libs/rules/procedure/next-facts.js';
import { officerCommands } from '../../libs/rules/procedure/procedures.js';
import { isEnded } from '../../libs/rules/procedure/states.js';
import type { Procedure, Transition } from '../../libs/rules/procedure/transition.js';
import type { Role } from '../../libs/rules/words.js';
import { EntryBook, now } from './entry-book.js';
import { ruleRefused } from './refusal.js';

/**
 * The life of one list entry under its procedure's table: takes commands one at a time, asks the rules, has each
 * transition recorded, and waits for the instants that the record computed. Knows no list kind.
 */
export class ListEntry {
  private readonly book: EntryBook;
  /** Handlers that await take turns. */
  private readonly turns = new Mutex();
  private unopened: ApplicationFailure | null = null;

  constructor(
    private readonly procedure: Procedure,
    private readonly input: EntryInput,
  ) {
    this.book = new EntryBook(procedure, input);
  }

  get facts(): EntryFacts {
    return this.book.facts;
  }

  /** The result of the run. */
  outcome(): EntryOutcome {
    return { entryId: this.input.entryId, state: this.facts.state, seq: this.book.seq };
  }

  /** What the next run of the same entry starts with. */
  resumption(): EntryInput {
    return { ...this.input, resumed: { facts: this.facts, seq: this.book.seq } };
  }

  /**
   * Has the first event recorded (a run that goes on from an earlier one has it already) and begins to take
   * commands, which wait their turn behind it. Throws when the record refuses the entry, after callers were told.
   */
  async begin(): Promise<void> {
    const opened = this.input.resumed ? Promise.resolve() : this.turns.runExclusive(() => this.book.open());
    this.takeCommands();
    try {
      await opened;
    } catch (failure) {
      this.unopened = failure as ApplicationFailure;
      await condition(allHandlersFinished);
      throw failure;
    }
  }

  /** Lives until the entry has ended, or until the engine suggests a fresh run. */
  async live(): Promise<'ended' | 'fresh run suggested'> {
    while (!isEnded(this.facts.state) && !workflowInfo().continueAsNewSuggested) await this.waitOnce();
    await condition(allHandlersFinished);
    return isEnded(this.facts.state) ? 'ended' : 'fresh run suggested';
  }

  /** The deadline that the clock watches in this state comes due, or a command changes what there is to wait for. */
  private async waitOnce(): Promise<void> {
    const watched = this.book.watched();
    const state = this.facts.state;
    const changed = () =>
      this.facts.state !== state ||
      this.book.watched()?.key !== watched?.key ||
      workflowInfo().continueAsNewSuggested;
    if (!watched) return condition(changed);
    const wait = Date.parse(watched.dueAt) - Date.now();
    const summary = `${watched.deadline} · ${watched.dueAt}`;
    if (wait > 0 && (await condition(changed, wait, { summary }))) return;
    await this.turns.runExclusive(() => this.obeyClock(watched.command, watched.key));
  }

  private takeCommands(): void {
    setHandler(entryStateQuery, () => this.facts);
    setHandler(catchUpSignal, () => this.turns.runExclusive(() => this.book.catchUp()));
    setHandler(draftedUpdate, () => this.drafted());
    setHandler(reprojectUpdate, ({ id }) => this.turns.runExclusive(() => this.reproject(id)));
    for (const name of officerCommands(this.procedure)) this.takeCommand(name as OfficerCommand);
  }

  private takeCommand(name: OfficerCommand): void {
    const update = ENTRY_UPDATES[name] as unknown as (typeof ENTRY_UPDATES)['submit'];
    const asked = (given: EntryCommand): Command => ({ ...given, name, by: given.actor });
    setHandler(
      update,
      (given: EntryCommand) => this.turns.runExclusive(() => this.obeyOfficer(given, asked(given))),
      {
        validator: (given: EntryCommand) => void this.judged(asked(given)),
      },
    );
  }

  /** The law. Asked when a command arrives and again when its turn has come. */
  private judged(command: Command): { transition: Transition; role: Role | null } {
    const judgement = judge(this.procedure, this.facts, command, now());
    if (!judgement.allowed) throw ruleRefused(judgement);
    return judgement;
  }

  private async drafted(): Promise<CommandResult> {
    await condition(() => this.book.seq > 0 || this.unopened !== null);
    if (this.unopened) throw this.unopened;
    return this.result(this.book);
  }

  private async obeyOfficer(given: EntryCommand, command: Command): Promise<CommandResult> {
    const { transition, role } = this.judged(command);
    const { id, departmentId } = given.actor;
    const answer = await this.follow(transition, command, { id, departmentId, role: role! }, given.id);
    return answer ? this.result(answer) : this.obeyOfficer(given, command);
  }

  /** A deadline has come. If a command took its turn first and changed what was waited for, nothing is left to do. */
  private async obeyClock(name: CommandName, key: string): Promise<void> {
    if (this.book.watched()?.key !== key) return;
    const data = (name === 'expire' ? { ground: 'expired' } : {}) as CommandData[CommandName];
    const command: Command = { name, by: 'clock', data, reasonGiven: false };
    await this.follow(this.judged(command).transition, command, { system: 'clock' }, null);
  }

  /** Has one row of the table recorded. Null when the record was ahead and has been adopted. */
  private follow(
    transition: Transition,
    { name, data }: Command,
    actor: RecordedActor,
    commandId: string | null,
  ): Promise<RecordedTransition | null> {
    const before = this.facts;
    const actorId = 'id' in actor ? actor.id : null;
    return this.book.write({
      ...{ commandId, actor, data: { ...data } },
      ...{ type: transition.event, article: transition.article, to: transition.to },
      factsAt: (at) => nextFacts(before, transition, { name, data, actorId }, at),
      ...{ opens: transition.opens, meets: transition.settles, cancels: cancelledBy(before, transition) },
    });
  }

  private async reproject(commandId: string): Promise<{ moved: boolean }> {
    return { moved: !isEnded(this.facts.state) && (await this.book.reproject(commandId)) };
  }

  private result({ seq, at }: { seq: number; at: string }): CommandResult {
    return { entryId: this.input.entryId, seq, state: this.facts.state, at };
  }
}
