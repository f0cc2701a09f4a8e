import { randomUUID } from 'node:crypto';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import type { TimeMachine } from './time-machine.js';

/** A day becomes a holiday; answers the calendar's revision. */
export async function holidayOn(machine: TimeMachine, date: string): Promise<number> {
  const calendar = machine.stage.app.get(CalendarRepository);
  const year = Number(date.slice(0, 4));
  const days = (await calendar.year(year))?.days.filter((day) => day.date !== date) ?? [];
  const replacement = await calendar.replaceYear(
    {
      ...{ year, certainty: 'confirmed', documentNo: '样例明电〔2026〕9号' },
      days: [...days, { date, kind: 'holiday', name: '样例假日' }],
    },
    { id: randomUUID(), departmentId: randomUUID() },
    new Date(await machine.now()),
  );
  return replacement.revision;
}
