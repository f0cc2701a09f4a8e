import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { Problem } from '../http/problem.js';
import { CalendarNow } from './calendar-now.js';
import type { LifeLineDto } from './entry-parts.dto.js';
import { lifeLine } from './life-line.js';

/** The life-line of an entry: past, now, what comes when (R11.1). */
@Injectable()
export class LifeLineReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarNow,
  ) {}

  async of(id: string): Promise<LifeLineDto> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    const [events, deadlines] = [await this.entries.events(id), await this.entries.deadlines(id)];
    const { calendar } = await this.calendar.read();
    return { items: lifeLine({ entry, events, deadlines }, calendar, new Date().toISOString()) };
  }
}
