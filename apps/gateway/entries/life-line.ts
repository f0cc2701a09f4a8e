import { dueOn } from '../../../libs/rules/calendar/deadline.js';
import type { WorkingCalendar } from '../../../libs/rules/calendar/working-calendar.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import type {
  EntryDeadline,
  RecordedEvent,
} from '../../../libs/persistence/repositories/entry.repository.js';
import { LEDGER_EVENTS } from '../../../libs/rules/procedure/commands.js';
import { exitFor } from '../../../libs/rules/procedure/exits.js';
import { isInForce } from '../../../libs/rules/procedure/states.js';
import type { LifeLineItemDto } from './entry-parts.dto.js';

interface Life {
  entry: EntryRecord;
  events: readonly RecordedEvent[];
  deadlines: readonly EntryDeadline[];
}

const NOTHING = { seq: null, deadlineId: null, certainty: null, overdue: false, article: null } as const;

/** Receipts by the dozen would bury what happened; they have a tab of their own. */
const isInLedger = (type: string): boolean => (LEDGER_EVENTS as readonly string[]).includes(type);

const eventItem = ({ at, type, seq, article }: RecordedEvent): LifeLineItemDto => ({
  ...NOTHING,
  ...{ when: 'past', kind: 'event', at: at.toISOString(), label: type, seq, article },
});

const deadlineItem = ({ id, dueAt, kind, certainty }: EntryDeadline, now: string): LifeLineItemDto => {
  const at = dueAt.toISOString();
  const overdue = at <= now;
  return {
    ...NOTHING,
    when: overdue ? 'past' : 'future',
    kind: 'deadline',
    at,
    label: kind,
    deadlineId: id,
    certainty,
    overdue,
  };
};

/** What follows by itself when nothing else happens: the exit (§17, §18), and the watch list with its own end (§17). */
function projections({ entry, deadlines }: Life, calendar: WorkingCalendar, now: string): LifeLineItemDto[] {
  const validity = deadlines.find(({ kind, status }) => kind === 'validity' && status === 'open');
  if (!validity || !isInForce(entry.state) || validity.dueAt.toISOString() <= now) return [];
  const exitAt = validity.dueAt.toISOString();
  const item = (at: string, label: string): LifeLineItemDto => ({
    ...NOTHING,
    ...{ when: 'future', kind: 'projection', at, label, certainty: validity.certainty, article },
  });
  const exit = exitFor(entry.listKind, 'expired');
  const article = exit?.article ?? null;
  const watch = exit?.follows === 'watchList' ? entry.terms.watchAfterExit : null;
  if (!watch) return [item(exitAt, 'exited')];
  const watchEnd = dueOn({ duration: watch.validity }, exitAt, calendar).dueAt;
  return [item(exitAt, 'exited'), item(exitAt, 'listedOnWatch'), item(watchEnd, 'watchEnds')];
}

/** One axis of time: what happened, now, and what will come, in this order; equal instants keep cause before effect. */
export function lifeLine(life: Life, calendar: WorkingCalendar, now: string): LifeLineItemDto[] {
  const open = life.deadlines.filter(({ status }) => status === 'open');
  const present: LifeLineItemDto = { ...NOTHING, when: 'now', kind: 'now', at: now, label: 'now' };
  const items = [
    ...life.events.filter(({ type }) => !isInLedger(type)).map(eventItem),
    ...open.map((deadline) => deadlineItem(deadline, now)),
    present,
    ...projections(life, calendar, now),
  ];
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => a.item.at.localeCompare(b.item.at) || a.index - b.index)
    .map(({ item }) => item);
}
