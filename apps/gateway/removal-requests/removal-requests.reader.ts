import { Injectable } from '@nestjs/common';
import { DataKeyGone } from '../../../libs/persistence/repositories/data-key.repository.js';
import {
  RemovalRequestRepository,
  type HandTexts,
  type Removal,
} from '../../../libs/persistence/repositories/removal-request.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { mayAnswerByHand } from '../../../libs/rules/removal/hand-answer.js';
import { iso } from '../http/instants.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { RemovalRequestDto, RemovalRequestsPage, RemovalRequestsQuery } from './removal-requests.dto.js';

/** More than any entry ever has; the page of an entry shows them all. */
const OF_ENTRY = 200;

/** What platforms were asked to remove, and what came of it (R3.4). */
@Injectable()
export class RemovalRequestsReader {
  constructor(
    private readonly requests: RemovalRequestRepository,
    private readonly users: UserRepository,
  ) {}

  async list(
    { cursor, limit, ...filter }: RemovalRequestsQuery,
    caller: Caller,
  ): Promise<RemovalRequestsPage> {
    const { items, next } = await this.requests.list(filter, { cursor, limit });
    return { items: await this.#shown(items, caller), next };
  }

  /** Throws `not-found`. */
  async one(id: string, caller: Caller): Promise<RemovalRequestDto> {
    const found = await this.requests.find(id);
    const [shown] = found ? await this.#shown([found], caller) : [];
    if (!shown) throw new Problem('not-found');
    return shown;
  }

  async ofEntry(entryId: string, caller: Caller): Promise<RemovalRequestDto[]> {
    return this.#shown((await this.requests.list({ entryId }, { limit: OF_ENTRY })).items, caller);
  }

  /** What is late: of the reader's department, for the credit office of all. */
  async late(caller: Caller, limit: number): Promise<{ items: RemovalRequestDto[]; count: number }> {
    const { departmentId } = caller.actor;
    const { first, count } = await this.requests.late(isCreditOffice(caller) ? null : departmentId, limit);
    return { items: await this.#shown(first, caller), count };
  }

  async #shown(requests: readonly Removal[], caller: Caller): Promise<RemovalRequestDto[]> {
    const names = await this.users.displayNames(requests.flatMap(({ answeredBy }) => answeredBy ?? []));
    const shown: RemovalRequestDto[] = [];
    for (const one of requests) {
      const own = caller.actor.departmentId === one.departmentId;
      const answer = own && one.answerGiven ? await whileThere(this.requests.answerOf(one)) : null;
      const entitled = one.answeredBy !== null && (own || isCreditOffice(caller));
      const texts = entitled ? await whileThere(this.requests.handTextsOf(one)) : null;
      shown.push({ ...requestShown(one, answer, caller), byHand: handShown(one, texts, names) });
    }
    return shown;
  }
}

const isCreditOffice = ({ actor }: Caller): boolean => actor.roles.includes('creditOffice');

/** Null once the entry's information has been destroyed. */
const whileThere = <T>(reading: Promise<T | null>): Promise<T | null> =>
  reading.catch((error: unknown) => {
    if (error instanceof DataKeyGone) return null;
    throw error;
  });

const handShown = (
  { answeredBy }: Removal,
  texts: HandTexts | null,
  names: ReadonlyMap<string, string>,
): RemovalRequestDto['byHand'] =>
  answeredBy === null
    ? null
    : {
        by: names.get(answeredBy) ?? null,
        documentRef: texts?.documentRef ?? null,
        reason: texts?.reason ?? null,
      };

function requestShown(
  request: Removal,
  answer: string | null,
  { actor }: Caller,
): Omit<RemovalRequestDto, 'byHand'> {
  const { id, entryId, entryNo, platform, reference, status, dueOn, movedFrom, certainty, receipt } = request;
  const answered = request.answeredAt !== null;
  return {
    ...{ id, entryId, entryNo, platform, reference, status, dueOn, movedFrom, certainty, receipt, answer },
    openedAt: request.openedAt.toISOString(),
    dueAt: request.dueAt.toISOString(),
    sentAt: iso(request.sentAt),
    answeredAt: iso(request.answeredAt),
    mayAnswer: mayAnswerByHand({ answered }, { by: actor, reasonGiven: true }).allowed,
    escalatedAt: iso(request.escalatedAt),
    late: request.escalatedAt !== null && !answered,
    ...{ tries: request.tries, triedAt: iso(request.triedAt), lastError: request.lastError },
    stillListedAsOf: iso(request.stillListedAsOf),
  };
}
