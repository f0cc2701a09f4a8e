import type { EntryRow } from '../api/types.js';
import { shapeOf } from '../ui/state-shape.js';

/** A stretch of the axis, in percent of its length. */
export interface Stretch {
  left: number;
  width: number;
}

/** The axis: from the first draft to the last end, and at least to now. Instants in milliseconds. */
export interface Axis {
  from: number;
  until: number;
  now: number;
}

export interface Spans {
  underWay: Stretch;
  /** On the list, up to now. */
  listed: Stretch | null;
  /** On the list, from now on. */
  ahead: Stretch | null;
}

/** An entry with the instant it left its list, where it did. */
export type Lived = Pick<EntryRow, 'draftedAt' | 'recognisedAt' | 'validUntil' | 'state'> & {
  exitedAt: string | null;
};

const DAY_MS = 86_400_000;
const isEnded = (state: EntryRow['state']): boolean => shapeOf(state) === 'ended';

const at = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

/** When the entry was or will be off the list; one without an end is on it at least until now. */
const endOf = ({ exitedAt, validUntil }: Lived, now: number): number => at(exitedAt) ?? at(validUntil) ?? now;

/** The axis of all the entries and of what happened besides, never of no length. */
export function axisOf(entries: readonly Lived[], now: number, others: readonly number[] = []): Axis {
  const from = Math.min(now, ...others, ...entries.map(({ draftedAt }) => Date.parse(draftedAt)));
  const until = Math.max(now, ...others, ...entries.map((entry) => endOf(entry, now)));
  return { from, until: Math.max(until, from + DAY_MS), now };
}

export function placeOf(instant: number, { from, until }: Axis): number {
  return (Math.min(Math.max(instant, from), until) - from) / ((until - from) / 100);
}

const stretch = (from: number, until: number, axis: Axis): Stretch => {
  const left = placeOf(from, axis);
  return { left, width: Math.max(placeOf(until, axis) - left, 0) };
};

/** What an entry's life looks like on the axis: under way, on the list, on the list in time to come. */
export function spansOf(entry: Lived, axis: Axis): Spans {
  const drafted = Date.parse(entry.draftedAt);
  const recognised = at(entry.recognisedAt);
  const { now } = axis;
  if (recognised === null) {
    const until = isEnded(entry.state) ? (at(entry.exitedAt) ?? drafted) : now;
    return { underWay: stretch(drafted, until, axis), listed: null, ahead: null };
  }
  const end = endOf(entry, now);
  return {
    underWay: stretch(drafted, recognised, axis),
    listed: stretch(recognised, Math.min(end, now), axis),
    ahead: end > now && !isEnded(entry.state) ? stretch(now, end, axis) : null,
  };
}

/** The beginnings of years on the axis, thinned out to what can be read. */
export function yearsOn({ from, until }: Axis, most = 8): { year: number; at: number }[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(until).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => first + i * step).map((year) => ({
    year,
    at: Date.parse(`${String(year)}-01-01T00:00:00+08:00`),
  }));
}
