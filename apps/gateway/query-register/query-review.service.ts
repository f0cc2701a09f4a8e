import { Injectable } from '@nestjs/common';
import { QueryReviewRepository } from '../../../libs/persistence/repositories/query-review.repository.js';
import { refusedBy } from '../authorisation/refusals.js';
import { Auditor } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/problem.js';
import type { ReviewedDto, ReviewLooksDto } from './query-register.dto.js';
import { between } from './query-register.reader.js';

/** What a reviewer says of looks at personal data (§23, R10.1): not of one's own, and with a word where it is not in order. */
@Injectable()
export class QueryReviewService {
  constructor(
    private readonly reviews: QueryReviewRepository,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** Throws the refusal `own-look`. */
  async review(body: ReviewLooksDto, caller: Caller): Promise<ReviewedDto> {
    const { querier, day, verdict, note = null } = body;
    if (verdict !== 'inOrder' && note === null) throw invalid('note', 'required unless it is in order');
    const target = { kind: 'querier', id: querier };
    if (querier === caller.actor.id) {
      const problem = refusedBy('own-look');
      await this.auditor.refused(caller, { action: 'queryRegister.review', target }, problem.refusal);
      throw problem;
    }
    const ids = await this.#wanted(body);
    const done = await this.once.run({ name: 'queryRegister.review', target, body }, caller, async () => {
      const review = { reviewerId: caller.actor.id, verdict, note };
      await this.reviews.review(querier, ids, review, new Date());
      const details = { day, verdict, looks: ids.length };
      await this.auditor.allowed(caller, { action: 'queryRegister.review', target, details });
      return ids.length;
    });
    return { count: done ?? 0 };
  }

  async #wanted({ querier, day, ids }: ReviewLooksDto): Promise<string[]> {
    if (!ids) return this.reviews.unreviewed(querier, ...between(day, day));
    const theirs = (await this.reviews.queriersOf(ids)).filter(({ querierId }) => querierId === querier);
    if (theirs.length !== ids.length) throw invalid('ids', 'each must be a look of this querier');
    return ids;
  }
}
