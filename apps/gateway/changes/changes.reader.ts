import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, PATTERNS } from '../../../libs/persistence/cursor.js';
import { ChangeFeedRepository } from '../../../libs/persistence/repositories/change-feed.repository.js';
import { QueryRegisterRepository } from '../../../libs/persistence/repositories/query-register.repository.js';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import {
  changeAsTold,
  ToldChangesReader,
  type ToldChange,
} from '../../../libs/persistence/repositories/told-changes.reader.js';
import { correlationId } from '../../../libs/platform/logging/correlation.js';
import { partyOf, querierOf, type Asker } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { ChangesDto, ChangesQuery } from './changes.dto.js';

const USUAL_LIMIT = 100;

/** The delta feed (R7.3): whoever keeps the cursor misses nothing and reads nothing twice. */
@Injectable()
export class ChangesReader {
  constructor(
    private readonly told: ToldChangesReader,
    private readonly feed: ChangeFeedRepository,
    private readonly subjects: SubjectRepository,
    private readonly register: QueryRegisterRepository,
  ) {}

  /** Throws `invalid-cursor`, `cursor-from-the-future`. */
  async since({ since, limit = USUAL_LIMIT }: ChangesQuery, asker: Asker): Promise<ChangesDto> {
    const from = since === undefined ? 0 : positionIn(since);
    const { changes, position, more } = await this.told.since(from, limit, { party: partyOf(asker) });
    if (position === from && from > (await this.feed.head())) throw new Problem('cursor-from-the-future');
    if (changes.length > 0) await this.write(changes, asker);
    return { items: changes.map(changeAsTold), next: encodeCursor([position]), more };
  }

  private async write(changes: readonly ToldChange[], asker: Asker): Promise<void> {
    await this.register.append({
      ...querierOf(asker),
      ...{ at: new Date(), kind: 'changes', purpose: 'deltaFeed', text: null, asked: changes.length },
      found: await this.subjects.rootsOf(changes.map(({ subjectId }) => subjectId)),
      ...{ suggested: [], missed: [], correlationId: correlationId() ?? null },
    });
  }
}

/** The place in the feed that a cursor stands for. Throws BadCursor. */
export const positionIn = (cursor: string): number => Number(decodeCursor(cursor, [PATTERNS.number])[0]);
