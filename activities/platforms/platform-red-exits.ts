import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import {
  PlatformDataRepository,
  type RedShownAdverse,
} from '../../libs/persistence/repositories/platform-data.repository.js';
import type { WorkingCalendar } from '../../libs/rules/calendar/working-calendar.js';
import { maxAgeOf } from '../../libs/rules/procedure/comparison.js';
import { endedByPlatform } from '../../libs/rules/procedure/listed-elsewhere.js';
import { orderId, ServiceOrders } from '../consequences/service-orders.js';
import { inParallel } from '../heartbeat.js';

const WIDTH = 8;

/** §十八: 有效期内被有关部门列入黑名单、重点关注名单. Platforms tell of other departments' lists. Safe to repeat. */
@Injectable()
export class PlatformRedExits {
  constructor(
    private readonly platforms: PlatformDataRepository,
    private readonly calendar: CalendarRepository,
    private readonly orders: ServiceOrders,
  ) {}

  /** Red entries in force that the snapshot names adversely; `settled` is told after each. */
  async bySnapshot(snapshotId: string, settled: () => void): Promise<void> {
    await this.end(await this.platforms.redShownAdverse(snapshotId), settled);
  }

  /** Those of one subject, by the platforms' newest data: it turned out to have another number. */
  async ofSubject(subjectId: string): Promise<void> {
    await this.end(await this.platforms.redShownAdverseOf(subjectId));
  }

  private async end(found: readonly RedShownAdverse[], settled = () => {}): Promise<void> {
    const calendar = await this.calendar.current();
    await inParallel(found, WIDTH, async (entry) => {
      await this.endOne(entry, calendar);
      settled();
    });
  }

  private async endOne(entry: RedShownAdverse, calendar: WorkingCalendar): Promise<void> {
    const data = endedByPlatform(entry.lines, { maxAge: maxAgeOf(entry), calendar });
    if (!data || 'byEntryId' in data) return;
    const id = orderId(`${data.byPlatform}/${data.asOf}`, entry.entryId);
    await this.orders.act(entry.workflowId, 'listedElsewhere', { id, data });
  }
}
