/** The units in which officers state a duration: months, days, or (in the rehearsal) seconds. */
export type DurationUnit = 'M' | 'D' | 's';

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

interface Parts {
  months: number;
  days: number;
  seconds: number;
}

function partsOf(iso: string): Parts | null {
  const found = PARTS.exec(iso);
  if (!found) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    seconds: (hours * 60 + minutes) * 60 + seconds,
  };
}

/** How many of the unit a duration is; null when it has parts of another kind (`P1M` in days). */
export function amountIn(iso: string, unit: DurationUnit): number | null {
  const parts = partsOf(iso);
  if (!parts) return null;
  const { months, days, seconds } = parts;
  const mixed = { M: days + seconds, D: months + seconds, s: months + days }[unit];
  return mixed > 0 ? null : { M: months, D: days, s: seconds }[unit];
}

/** `24` months as `P24M`. */
export function durationIn(amount: number, unit: DurationUnit): string {
  return unit === 's' ? `PT${String(amount)}S` : `P${String(amount)}${unit}`;
}

/** The unit in which all of these can be said exactly; months where none fits. */
export function unitOf(durations: readonly string[]): DurationUnit {
  const units: readonly DurationUnit[] = ['M', 'D', 's'];
  return units.find((unit) => durations.every((iso) => amountIn(iso, unit) !== null)) ?? 'M';
}
