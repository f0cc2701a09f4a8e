import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { CommandTexts } from '../../../libs/persistence/repositories/command.repository.js';
import { DataKeyGone } from '../../../libs/persistence/repositories/data-key.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { RemedyCaseRepository } from '../../../libs/persistence/repositories/remedy-case.repository.js';
import {
  RemedyListRepository,
  type ListedCase,
} from '../../../libs/persistence/repositories/remedy-list.repository.js';
import type { CaseFacts } from '../../../libs/rules/remedies/case-facts.js';
import type { CaseEventType } from '../../../libs/rules/remedies/case-words.js';
import { judgeCase } from '../../../libs/rules/remedies/judge-case.js';
import { CaseCommandsService } from '../cases/case-commands.service.js';
import { QueryCodes } from '../cases/query-codes.js';
import { Problem } from '../http/problem.js';
import type { PublicCaseStandingDto, WithdrawCaseDto } from './public-cases.dto.js';

/** Every answer takes at least this long (milliseconds): guessing is slow, and how long it takes tells nothing. */
const SLOWED_TO = 300;

/** What the party reads; the rest is between the department and the record. */
const TOLD: ReadonlySet<CaseEventType> = new Set([
  ...(['filed', 'accepted', 'declined', 'verificationExtended', 'upheld', 'rejected'] as const),
  ...(['withdrawn', 'evidenceAdded', 'reconsiderationRegistered', 'reconsidered', 'closed'] as const),
]);

/** With the party's own files. */
const BROUGHT: ReadonlySet<CaseEventType> = new Set(['filed', 'evidenceAdded']);

const ENDED_ENTRY: ReadonlySet<unknown> = new Set(['entryExited', 'entryDismissed']);

/** Cases as who holds the query code sees them (R9.1): what was answered and when, and nobody's name. */
@Injectable()
export class CaseLookupService {
  constructor(
    private readonly list: RemedyListRepository,
    private readonly cases: RemedyCaseRepository,
    private readonly departments: DepartmentRepository,
    private readonly codes: QueryCodes,
    private readonly commands: CaseCommandsService,
  ) {}

  /** Throws `not-found` for a code that is none, was mistyped, or opens nothing. */
  open(code: string): Promise<ListedCase> {
    return slowed(() => this.#opened(code));
  }

  /** Throws `not-found`, as {@link open}. */
  lookUp(code: string): Promise<PublicCaseStandingDto> {
    return slowed(async () => this.#shown(await this.#opened(code)));
  }

  /** Of a case whose code was shown. */
  async standing(id: string): Promise<PublicCaseStandingDto> {
    return this.#shown((await this.list.find(id))!);
  }

  /** Throws `not-found`, a refusal, `idempotency-key-reused`, or a problem of the engine. */
  withdraw({ code, reason }: WithdrawCaseDto, key: string, ip: string): Promise<PublicCaseStandingDto> {
    return slowed(async () => {
      const { id } = await this.#opened(code);
      await this.commands.give(
        'withdraw',
        id,
        { reason },
        { actor: 'party', suspect: { actor: null, ip }, key },
      );
      return this.standing(id);
    });
  }

  async #opened(code: string): Promise<ListedCase> {
    const hash = this.codes.hashOf(code);
    const found = hash && (await this.list.byCode(hash));
    if (!found) throw new Problem('not-found');
    return found;
  }

  async #shown(found: ListedCase): Promise<PublicCaseStandingDto> {
    const { id, no, kind, entryNo, state, outcome, filedAt, facts } = found;
    const [events, texts, deadlines, department] = [
      await this.cases.events(id),
      await this.#texts(id),
      await this.list.deadlines(id),
      await this.departments.find(found.departmentId),
    ];
    return {
      ...{ no, kind, entryNo, department: department?.name ?? '', state, outcome },
      filedAt: filedAt.toISOString(),
      deadlines: deadlines
        .filter(({ status }) => status === 'open')
        .map((open) => ({ kind: open.kind, dueAt: open.dueAt.toISOString(), dueOn: open.dueOn })),
      events: events
        .filter(({ type }) => TOLD.has(type))
        .map((event) => ({
          ...{ type: event.type, at: event.at.toISOString(), outcome: event.outcome },
          reason: (texts.get(event.id)?.reason as string | undefined) ?? null,
          files: BROUGHT.has(event.type) ? filesOf(event.data) : 0,
        })),
      entryEnded: events.some(({ type, data }) => type === 'carriedOut' && ENDED_ENTRY.has(data.result)),
      mayWithdraw: mayParty('withdraw', facts),
      mayAddEvidence: mayParty('addEvidence', facts),
    };
  }

  /** None when the key is gone: that it was answered stands, the words are destroyed. */
  async #texts(id: string): Promise<Map<string, CommandTexts>> {
    try {
      return await this.list.texts(id);
    } catch (error) {
      if (error instanceof DataKeyGone) return new Map();
      throw error;
    }
  }
}

const mayParty = (name: 'withdraw' | 'addEvidence', facts: CaseFacts): boolean =>
  judgeCase(facts, { name, by: 'party', reasonGiven: true }).allowed;

const filesOf = ({ documentIds }: Record<string, unknown>): number =>
  Array.isArray(documentIds) ? documentIds.length : 0;

async function slowed<T>(work: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.allSettled([work(), delay(SLOWED_TO)]);
  if (answer.status === 'rejected') throw answer.reason;
  return answer.value;
}
