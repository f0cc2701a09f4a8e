import type { CountedAgain } from '../../libs/persistence/record/due-recounts.js';
import { inParallel } from '../heartbeat.js';

const PAGE = 200;
const WIDTH = 8;

/**
 * After an edit of the calendar: every due date of one kind is counted again (R1.6). What has moved counts as not
 * followed, so that the dispatcher tells its workflow, which sets its ladder up anew.
 */
export class PagedRecounts {
  constructor(private readonly dates: CountedAgain) {}

  count(calendarRevision: number): Promise<number> {
    return this.dates.countToCountAgain(calendarRevision);
  }

  async recountAll(calendarRevision: number, done: () => void): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const page: string[] = await this.dates.toCountAgain(calendarRevision, after, PAGE);
      if (page.length === 0) return;
      await inParallel(page, WIDTH, async (id) => {
        await this.recount(id, calendarRevision);
        done();
      });
      after = page.at(-1) ?? null;
    }
  }

  protected async recount(id: string, _calendarRevision: number): Promise<void> {
    await this.dates.countAgain(id, new Date());
  }
}
