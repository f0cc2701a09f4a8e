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
  caughtUpUpdate,
  compareAgainSignal,
  draftedUpdate,
  ENTRY_UPDATES,
  entryStateQuery,
  reprojectUpdate,
  SERVICE_UPDATES,
  type CommandResult,
  type EntryCommand,
  type EntryInput,
  type EntryOutcome,
  type OfficerCommand,
  type ServiceCommand,
  type ServiceCommandName,
} from '../../libs/contract/entry.messages.js';
import type { RecordedActor, RecordedTransition } from '../../libs/contract/record.activities.js';
import type { CommandData, CommandName } from '../../libs/rules/procedure/commands.js';
import type { EntryFacts } from '../../libs/rules/procedure/facts.js';
import { judge, type Command } from '../../libs/rules/procedure/judge.js';
import { waitsFor, type ComparisonOutcome } from '../../libs/rules/procedure/comparison.js';
import { cancelledBy, nextFacts, openedBy } from '../../libs/rules/procedure/next-facts.js';
import { officerCommands } from '../../libs/rules/procedure/procedures.js';
import { isEnded } from '../../libs/rules/procedure/states.js';
import type { Procedure, Transition } from '../../libs/rules/procedure/transition.js';
import type { Role } from '../../libs/rules/words.js';
import { EntryBook, now } from './entry-book.js';
import { OwedDuties, type Duties } from './owed-duties.js';
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
  private readonly owed: OwedDuties;

  constructor(
    private readonly procedure: Procedure,
    private readonly input: EntryInput,
    duties: Duties = {},
  ) {
    this.book = new EntryBook(procedure, input);
    this.owed = new OwedDuties(duties, input.resumed?.paid);
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
    const { facts } = this;
    return { ...this.input, resumed: { facts, seq: this.book.seq, paid: this.owed.paid(facts.state) } };
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
    this.owed.arrive(this.facts.state);
    while (!isEnded(this.facts.state) && !this.mayStartAfresh()) {
      await this.waitOnce();
      this.owed.arrive(this.facts.state);
    }
    await condition(allHandlersFinished);
    return isEnded(this.facts.state) ? 'ended' : 'fresh run suggested';
  }

  /** Everything that this entry owed to others is done. Throws what made that impossible. */
  settled(): Promise<void> {
    return this.owed.settled();
  }

  /** What the service brings about. Null: the entry is beyond it, and nothing was written. */
  obeyService<C extends CommandName>(
    name: C,
    { id, data }: ServiceCommand<C>,
  ): Promise<CommandResult | null> {
    return this.turns.runExclusive(async () => {
      for (;;) {
        const command: Command = { name, by: 'system', data, reasonGiven: false };
        const judgement = judge(this.procedure, this.facts, command, now());
        if (!judgement.allowed) return null;
        const answer = await this.follow(judgement.transition, command, { system: 'service' }, id);
        if (answer) return this.result(answer);
      }
    });
  }

  /** Records what a comparison came to (§7). Waiting for the same data as before is not recorded again. */
  compared(outcome: ComparisonOutcome): Promise<void> {
    return this.turns.runExclusive(async () => {
      const waited = this.facts.comparison;
      const same = waited?.outcome === 'waits' && waited.waitsFor.join() === waitsFor(outcome).join();
      if (outcome.outcome === 'waits' && same) return;
      const command: Command = { name: 'compare', by: 'system', data: outcome, reasonGiven: false };
      const judgement = judge(this.procedure, this.facts, command, now());
      if (!judgement.allowed) return;
      const answer = await this.follow(judgement.transition, command, { system: 'service' }, null);
      if (!answer) this.owed.again();
    });
  }

  private mayStartAfresh(): boolean {
    return workflowInfo().continueAsNewSuggested && this.owed.none();
  }

  /** The deadline that the clock watches in this state comes due, or a command changes what there is to wait for. */
  private async waitOnce(): Promise<void> {
    const watched = this.book.watched();
    const state = this.facts.state;
    const changed = () =>
      this.facts.state !== state ||
      this.book.watched()?.key !== watched?.key ||
      this.owed.newly(this.facts.state) ||
      this.mayStartAfresh();
    if (!watched) return condition(changed);
    const wait = Date.parse(watched.dueAt) - Date.now();
    const summary = `${watched.deadline} · ${watched.dueAt}`;
    if (wait > 0 && (await condition(changed, wait, { summary }))) return;
    await this.turns.runExclusive(() => this.obeyClock(watched.command, watched.key));
  }

  private takeCommands(): void {
    setHandler(entryStateQuery, () => this.facts);
    setHandler(catchUpSignal, () => this.catchUp());
    setHandler(caughtUpUpdate, () => this.catchUp());
    setHandler(draftedUpdate, () => this.drafted());
    setHandler(reprojectUpdate, ({ id }) => this.turns.runExclusive(() => this.reproject(id)));
    setHandler(compareAgainSignal, () => this.owed.again());
    for (const name of officerCommands(this.procedure)) this.takeCommand(name as OfficerCommand);
    for (const name of this.serviceCommands()) this.takeServiceCommand(name);
  }

  private takeCommand(name: OfficerCommand): void {
    const update = ENTRY_UPDATES[name] as unknown as (typeof ENTRY_UPDATES)['submit'];
    const asked = (given: EntryCommand): Command => ({ ...given, name, by: given.actor });
    setHandler(
      update,
      (given: EntryCommand) => this.turns.runExclusive(() => this.obeyOfficer(given, asked(given))),
      {
        // While a turn is under way the facts may be about to change: the command is judged when its own turn comes.
        validator: (given: EntryCommand) => {
          if (!this.turns.isLocked()) this.judged(asked(given));
        },
      },
    );
  }

  private catchUp(): Promise<void> {
    return this.turns.runExclusive(() => this.book.catchUp());
  }

  private serviceCommands(): ServiceCommandName[] {
    const names = Object.keys(SERVICE_UPDATES) as ServiceCommandName[];
    return names.filter((name) => this.procedure.transitions.some(({ command }) => command === name));
  }

  private takeServiceCommand(name: ServiceCommandName): void {
    const update = SERVICE_UPDATES[name] as unknown as (typeof SERVICE_UPDATES)['leaveByStandard'];
    setHandler(update, (given) => this.obeyService(name, given));
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
      ...{ opens: openedBy(before, transition), meets: transition.settles },
      cancels: cancelledBy(before, transition),
    });
  }

  private async reproject(commandId: string): Promise<{ moved: boolean }> {
    return { moved: !isEnded(this.facts.state) && (await this.book.reproject(commandId)) };
  }

  private result({ seq, at }: { seq: number; at: string }): CommandResult {
    return { entryId: this.input.entryId, seq, state: this.facts.state, at };
  }
}
