import { Injectable } from '@nestjs/common';
import type { RemedyDeadlineEntity } from '../../../libs/persistence/entities/remedy-deadline.entity.js';
import type { RemedyEventEntity } from '../../../libs/persistence/entities/remedy-event.entity.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import {
  EntryRepository,
  type RecordedEvent,
} from '../../../libs/persistence/repositories/entry.repository.js';
import { RemedyCaseRepository } from '../../../libs/persistence/repositories/remedy-case.repository.js';
import {
  RemedyListRepository,
  type ListedCase,
} from '../../../libs/persistence/repositories/remedy-list.repository.js';
import { isEnded, isInForce } from '../../../libs/rules/procedure/states.js';
import { decisionFollows } from '../../../libs/rules/remedies/consequence.js';
import { caseActions } from '../../../libs/rules/remedies/judge-case.js';
import { Actors } from '../entries/actors.js';
import { CalendarNow } from '../entries/calendar-now.js';
import { explained, movesOf } from '../entries/deadlines.reader.js';
import type { ActionDto } from '../entries/entry-parts.dto.js';
import type { EntryRowDto } from '../entries/entry-row.dto.js';
import { EntryRows } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { CaseRows } from './case-rows.js';
import type {
  CaseActorDto,
  CaseDeadlineDto,
  CaseEventDto,
  CaseFollowsDto,
  CasePageDto,
  CasesPage,
  CasesQuery,
} from './cases.dto.js';

type EventActor = RecordedEvent['actor'];

/** Cases in lists and on their pages (R9.1, R11.1): nothing of what was written. */
@Injectable()
export class CasesReader {
  constructor(
    private readonly list: RemedyListRepository,
    private readonly cases: RemedyCaseRepository,
    private readonly entries: EntryRepository,
    private readonly rows: CaseRows,
    private readonly entryRows: EntryRows,
    private readonly actors: Actors,
    private readonly calendar: CalendarNow,
  ) {}

  async page({ department, entry, cursor, limit, ...filter }: CasesQuery): Promise<CasesPage> {
    const wanted = { ...filter, departmentId: department, entryId: entry };
    const { items, next } = await this.list.list(wanted, { cursor, limit });
    return { items: await this.rows.shown(items), next };
  }

  /** Throws `not-found`. */
  async one(id: string, caller: Caller): Promise<CasePageDto> {
    const found = await this.list.find(id);
    if (!found) throw new Problem('not-found');
    const [row] = await this.rows.shown([found]);
    const events = await this.cases.events(id);
    const entry = found.entryId ? await this.entries.find(found.entryId) : null;
    return {
      ...row!,
      entry: await this.#entryRow(entry, caller),
      ledTo: await this.#entryRow(await this.#ledTo(events), caller),
      carriedOut: events.some(({ type, outcome }) => type === 'carriedOut' && outcome === found.outcome),
      upheldLeadsTo: followsOf(found, entry),
      deadlines: await this.#deadlines(id),
      events: await this.#events(events),
      actions: actionsOf(found, caller),
    };
  }

  async #ledTo(events: readonly RemedyEventEntity[]): Promise<EntryRecord | null> {
    const id = events.find(({ type }) => type === 'ledToEntry')?.data.entryId;
    return typeof id === 'string' ? this.entries.find(id) : null;
  }

  async #entryRow(entry: EntryRecord | null, caller: Caller): Promise<EntryRowDto | null> {
    return entry ? ((await this.entryRows.shown([entry], caller))[0] ?? null) : null;
  }

  async #deadlines(id: string): Promise<CaseDeadlineDto[]> {
    const [deadlines, moves] = [await this.list.deadlines(id), await this.list.moves(id)];
    const { daysLeft } = await this.calendar.read();
    const now = new Date().toISOString();
    return deadlines.map((deadline) => {
      const dueAt = deadline.dueAt.toISOString();
      return {
        ...plainDeadline(deadline),
        workingDaysLeft: daysLeft.between(now, dueAt),
        overdue: deadline.status === 'open' && dueAt <= now,
        explanation: explained(deadline.explanation),
        changes: movesOf(deadline.id, moves),
      };
    });
  }

  async #events(events: readonly RemedyEventEntity[]): Promise<CaseEventDto[]> {
    const others = events.flatMap(({ actor }) => (isParty(actor) ? [] : [actor as EventActor]));
    const shown = await this.actors.shown(others);
    const nobody = { system: null, id: null, name: null, department: null, role: null };
    const by = (actor: Record<string, unknown>): CaseActorDto =>
      isParty(actor) ? { ...nobody, party: true } : { ...shown(actor as EventActor), party: false };
    return events.map(({ id, seq, type, at, actor, article, stateFrom, stateTo, outcome, data, sealed }) => ({
      ...{ id, seq, type, at: at.toISOString(), actor: by(actor), article },
      ...{ from: stateFrom, to: stateTo, outcome, data, hasTexts: sealed !== null },
    }));
  }
}

const isParty = (actor: Record<string, unknown>): boolean => actor.party === true;

const plainDeadline = ({
  id,
  kind,
  status,
  countedFrom,
  term,
  dueAt,
  dueOn,
  certainty,
  rung,
}: RemedyDeadlineEntity) => ({
  ...{ id, kind, status, countedFrom, term: { ...term }, dueAt: dueAt.toISOString(), dueOn, certainty, rung },
});

/** By the entry's state of the moment; the workflow asks again when it comes to it. */
function followsOf({ kind, id }: ListedCase, entry: EntryRecord | null): CaseFollowsDto {
  const nothing = { what: 'nothing' as const, ground: null };
  if (!entry || isEnded(entry.state)) return nothing;
  const { objection } = entry.facts;
  if ([objection?.id, ...(objection?.waiting ?? [])].includes(id)) return { what: 'dismissed', ground: null };
  const ground = decisionFollows(kind, 'upheld');
  return ground && isInForce(entry.state) ? { what: 'exit', ground } : nothing;
}

const actionsOf = ({ facts }: ListedCase, { actor }: Caller): ActionDto[] =>
  caseActions(facts, actor).map(({ command, verdict, reasonRequired }) =>
    verdict.allowed
      ? { command, allowed: true, reasonRequired }
      : {
          ...{ command, allowed: false, reasonRequired },
          ...{ rule: verdict.rule, article: verdict.article, reason: verdict.reason },
        },
  );
