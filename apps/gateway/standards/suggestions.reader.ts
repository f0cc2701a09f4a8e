import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, limitOf, PATTERNS } from '../../../libs/persistence/cursor.js';
import type { StandardSuggestionEntity } from '../../../libs/persistence/entities/standard-suggestion.entity.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { StandardRepository } from '../../../libs/persistence/repositories/standard.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { SuggestionDto, SuggestionsPage, SuggestionsQuery } from './standards.dto.js';

/** Suggestions on standards: the own department's; all of them for who answers them (R1.4). */
@Injectable()
export class SuggestionsReader {
  constructor(
    private readonly standards: StandardRepository,
    private readonly departments: DepartmentRepository,
    private readonly users: UserRepository,
  ) {}

  async list({ status, cursor, limit }: SuggestionsQuery, caller: Caller): Promise<SuggestionsPage> {
    const all = (await this.#visible(caller)).filter((each) => !status || each.status === status);
    const [start] = cursor ? decodeCursor(cursor, [PATTERNS.number]) : ['0'];
    const from = Number(start);
    const to = from + limitOf({ limit });
    return {
      items: await this.#shown(all.slice(from, to)),
      next: to < all.length ? encodeCursor([to]) : null,
    };
  }

  async one(id: string, caller: Caller): Promise<SuggestionDto> {
    const [shown] = await this.#shown((await this.#visible(caller)).filter((each) => each.id === id));
    if (!shown) throw new Problem('not-found');
    return shown;
  }

  #visible({ ability, actor }: Caller): Promise<StandardSuggestionEntity[]> {
    return this.standards.suggestions(may(ability, 'standard.answer') ? null : actor.departmentId);
  }

  async #shown(rows: readonly StandardSuggestionEntity[]): Promise<SuggestionDto[]> {
    const titles = new Map((await this.standards.list()).map(({ standardId, title }) => [standardId, title]));
    const departments = new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
    const authors = await this.users.displayNames([...new Set(rows.map(({ authorId }) => authorId))]);
    return rows.map(
      ({ id, standardId, departmentId, authorId, text, status, answer, createdAt, answeredAt }) => ({
        ...{ id, standardId, departmentId, text, status, answer },
        standardTitle: titles.get(standardId) ?? '',
        departmentName: departments.get(departmentId) ?? '',
        authorName: authors.get(authorId) ?? '',
        createdAt: createdAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
      }),
    );
  }
}
