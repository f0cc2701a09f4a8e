import { Injectable } from '@nestjs/common';
import { FilingDueRepository } from '../../libs/persistence/repositories/filing-due.repository.js';
import { inParallel } from '../heartbeat.js';

const PAGE = 200;
const WIDTH = 8;

/**
 * After an edit of the calendar: every filing without a receipt counts its due date again (R1.6). One that has moved
 * counts as not followed, so that the dispatcher tells its workflow, which sets its ladder up anew.
 */
@Injectable()
export class FilingRecounts {
  constructor(private readonly dues: FilingDueRepository) {}

  count(calendarRevision: number): Promise<number> {
    return this.dues.countToCountAgain(calendarRevision);
  }

  async recountAll(calendarRevision: number, done: () => void): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const page: string[] = await this.dues.toCountAgain(calendarRevision, after, PAGE);
      if (page.length === 0) return;
      await inParallel(page, WIDTH, async (filingId) => {
        await this.dues.countAgain(filingId, new Date());
        done();
      });
      after = page.at(-1) ?? null;
    }
  }
}
