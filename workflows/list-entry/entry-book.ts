import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import type {
  ComputedDeadline,
  EntryHeader,
  RecordAhead,
  RecordedTransition,
  TransitionRecord,
} from '../../libs/contract/record.activities.js';
import { SEARCH_ATTRIBUTES } from '../../libs/contract/search-attributes.js';
import { deadlineRequests } from '../../libs/rules/procedure/deadline-requests.js';
import { initialFacts, type EntryFacts } from '../../libs/rules/procedure/facts.js';
import { isEnded } from '../../libs/rules/procedure/states.js';
import type { DeadlineKind } from '../../libs/rules/procedure/commands.js';
import type { First, Procedure } from '../../libs/rules/procedure/transition.js';
import { atTheRecord } from './record.js';

/** What one step writes; place, instant and facts come from the book. */
export interface Step extends Pick<
  TransitionRecord,
  'commandId' | 'type' | 'article' | 'actor' | 'to' | 'data' | 'header'
> {
  /** The facts after the step, given the instant at which it is recorded. */
  factsAt: (at: string) => EntryFacts;
  opens: readonly DeadlineKind[];
  meets: readonly DeadlineKind[];
  cancels: readonly DeadlineKind[];
}

/** The workflow's instant. */
export const now = (): string => new Date(Date.now()).toISOString();

/** Where an entry stands in the record, and the only hand that writes there. */
export class EntryBook {
  facts: EntryFacts;
  seq: number;
  /** When the last event was recorded. */
  at: string;

  constructor(
    private readonly procedure: Procedure,
    private readonly input: EntryInput,
  ) {
    this.at = now();
    this.facts = input.resumed?.facts ?? initialFacts(input, this.first.state, this.at);
    this.seq = input.resumed?.seq ?? 0;
  }

  /** Drafted, or put on its list at once with a validity. */
  private get first(): First {
    const { first, listedFirst } = this.procedure;
    return (this.input.validity !== null && listedFirst) || first;
  }

  /** The deadline that the clock watches in the present state; `key` changes with whatever changes the wait. */
  watched() {
    const clock = this.procedure.clock[this.facts.state];
    const dueAt = clock && this.facts.deadlines[clock.deadline];
    return clock && dueAt ? { ...clock, dueAt, key: `${this.facts.state}/${dueAt}` } : null;
  }

  /** The first event, with what the entry's row needs. */
  async open(): Promise<void> {
    const { input } = this;
    const { state, event, article, opens } = this.first;
    await this.write({
      header: headerOf(input),
      commandId: input.commandId,
      type: event,
      article,
      actor: input.commandId
        ? { id: input.makerId, departmentId: input.departmentId, role: 'maker' }
        : { system: 'service' },
      to: state,
      data: input.predecessorId ? { predecessorId: input.predecessorId } : {},
      factsAt: (at) => initialFacts(input, state, at),
      opens,
      meets: [],
      cancels: [],
    });
  }

  /** One transition, one transaction. Null when the record was ahead and has been adopted, or bars it: judge again. */
  async write(step: Step): Promise<RecordedTransition | null> {
    const { factsAt, opens, ...rest } = step;
    const at = now();
    const facts = factsAt(at);
    const answer = await atTheRecord('recordTransition', {
      ...rest,
      ...this.place(),
      at,
      from: this.seq > 0 ? this.facts.state : null,
      closes: isEnded(step.to),
      facts,
      opens: deadlineRequests(opens, facts, at),
      meets: [...step.meets],
      cancels: [...step.cancels],
    });
    if (answer.outcome === 'ahead') return this.adopt(answer);
    if (answer.outcome === 'barred') return null;
    // A repeat answers the first instant: the facts must be those of the record. An older repeat changes nothing.
    if (answer.seq === this.seq + 1) {
      this.at = answer.at;
      this.stand(answer.seq, withDeadlines(factsAt(answer.at), answer.deadlines), answer.entryNo);
    } else if (answer.seq > this.seq) await this.catchUp();
    return answer;
  }

  /** Open deadlines on the present calendar; whether any moved. */
  async reproject(commandId: string): Promise<boolean> {
    const article = this.procedure.transitions.find(({ command }) => command === 'reproject')!.article;
    const answer = await atTheRecord('recordReprojection', {
      ...this.place(),
      commandId,
      at: now(),
      article,
    });
    if (answer.outcome === 'ahead') {
      this.adopt(answer);
      return this.reproject(commandId);
    }
    if (answer.seq !== this.seq + 1) return false;
    this.stand(answer.seq, withDeadlines(this.facts, answer.deadlines));
    return true;
  }

  /** Adopts what the record holds beyond what this workflow knows. */
  async catchUp(): Promise<void> {
    const found = await atTheRecord('readRecord', { entryId: this.input.entryId });
    if (found && found.seq > this.seq) this.adopt(found);
  }

  private adopt({ seq, facts }: RecordAhead): null {
    this.stand(seq, facts);
    return null;
  }

  private place() {
    const { workflowId, runId } = workflowInfo();
    return { entryId: this.input.entryId, workflowId, runId, seq: this.seq + 1 };
  }

  private stand(seq: number, facts: EntryFacts, entryNo?: string): void {
    const first = this.seq === 0;
    const before = this.watched()?.key ?? this.facts.state;
    this.seq = seq;
    this.facts = facts;
    const watched = this.watched();
    setCurrentDetails(watched ? `${facts.state} · ${watched.deadline} ${watched.dueAt}` : facts.state);
    if (!first && before === (watched?.key ?? facts.state)) return;
    upsertSearchAttributes([
      { key: SEARCH_ATTRIBUTES.state, value: facts.state },
      { key: SEARCH_ATTRIBUTES.dueAt, value: watched ? new Date(watched.dueAt) : null },
      ...(first && entryNo ? [{ key: SEARCH_ATTRIBUTES.entryNo, value: entryNo }] : []),
    ]);
  }
}

function headerOf(input: EntryInput): EntryHeader {
  const { listKind, subjectId, subjectKind, fieldCode, departmentId, standardVersionId, terms } = input;
  const { makerId, importId, rowKey, predecessorId, public: isPublic } = input;
  return {
    ...{ listKind, subjectId, subjectKind, fieldCode, departmentId, standardVersionId, terms },
    ...{ makerId, importId, rowKey, predecessorId, public: isPublic },
  };
}

function withDeadlines(facts: EntryFacts, computed: readonly ComputedDeadline[]): EntryFacts {
  const instants = Object.fromEntries(computed.map(({ kind, dueAt }) => [kind, dueAt]));
  return { ...facts, deadlines: { ...facts.deadlines, ...instants } };
}
