import { Injectable } from '@nestjs/common';
import { encodeCursor, decodeCursor, limitOf, PATTERNS } from '../../../libs/persistence/cursor.js';
import {
  StandardRepository,
  type StandardInForce,
} from '../../../libs/persistence/repositories/standard.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { Problem } from '../http/problem.js';
import type { StandardDto, StandardsPage, StandardsQuery, StandardVersionDto } from './standards.dto.js';

const versionOf = (found: StandardInForce): StandardVersionDto => ({
  ...{ id: found.versionId, version: found.version, level: found.level, issuingBody: found.issuingBody },
  ...{ documentNo: found.documentNo, text: found.text },
  ...{ effectiveFrom: found.effectiveFrom, effectiveTo: found.effectiveTo },
  overrides: found.overrides,
  criteria: found.criteria,
});

const isInForce = ({ effectiveFrom, effectiveTo }: StandardVersionDto, today: string): boolean =>
  effectiveFrom <= today && (effectiveTo === null || effectiveTo >= today);

/** Versions gathered under their standards, in the order of the repository. */
function gathered(rows: readonly StandardInForce[], today: string): StandardDto[] {
  const standards = new Map<string, StandardDto>();
  for (const row of rows) {
    const { standardId: id, code, fieldCode: field, listKind: list, title } = row;
    const standard = standards.get(id) ?? { id, code, field, list, title, current: null, versions: [] };
    standard.versions.push(versionOf(row));
    standard.current = standard.versions.findLast((version) => isInForce(version, today)) ?? null;
    standards.set(id, standard);
  }
  return [...standards.values()];
}

/** The recognition standards, published to everyone (§3, R1.4). They are few: pages are cut from the whole list. */
@Injectable()
export class StandardsReader {
  constructor(private readonly standards: StandardRepository) {}

  async list({ field, list, cursor, limit }: StandardsQuery): Promise<StandardsPage> {
    const all = (await this.#all()).filter(
      (standard) => (!field || standard.field === field) && (!list || standard.list === list),
    );
    const [start] = cursor ? decodeCursor(cursor, [PATTERNS.number]) : ['0'];
    const from = Number(start);
    const to = from + limitOf({ limit });
    const items = all.slice(from, to).map(({ versions: _, ...row }) => row);
    return { items, next: to < all.length ? encodeCursor([to]) : null };
  }

  async one(id: string): Promise<StandardDto> {
    const found = (await this.#all()).find((standard) => standard.id === id);
    if (!found) throw new Problem('not-found');
    return found;
  }

  async #all(): Promise<StandardDto[]> {
    return gathered(await this.standards.list(), shanghaiDate(new Date().toISOString()));
  }
}
