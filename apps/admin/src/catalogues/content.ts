import type { MeasuresCatalogue } from '../../../../libs/rules/measures/catalogue.js';
import type { SharingCatalogue } from '../../../../libs/rules/sharing/catalogue.js';

/** What of each catalogue is edited. */
export type SharingContent = Pick<SharingCatalogue, 'items'>;
export type MeasureContent = Pick<MeasuresCatalogue, 'memoranda'>;
export type SharedRow = SharingCatalogue['items'][number];
export type Memorandum = MeasuresCatalogue['memoranda'][number];
export type Measure = Memorandum['measures'][number];

/** One thing that differs: where, what is new, what is gone. */
export interface Difference {
  /** The item, or the measure with its memorandum. */
  at: string;
  what: 'added' | 'removed' | 'changed';
  added: string[];
  removed: string[];
}

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one));

function compared(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((at): Difference[] => {
    const [old, now] = [before.get(at), after.get(at)];
    const [added, removed] = [without(now ?? [], old ?? []), without(old ?? [], now ?? [])];
    if (!old) return [{ at, what: 'added', added, removed }];
    if (!now) return [{ at, what: 'removed', added, removed }];
    return added.length + removed.length > 0 ? [{ at, what: 'changed', added, removed }] : [];
  });
}

/** `say` puts a party into words. */
export function sharingDifferences(
  before: SharingContent,
  after: SharingContent,
  say: (party: string) => string,
): Difference[] {
  const told = ({ items }: SharingContent) =>
    new Map<string, string[]>(items.map(({ item, to, basis }) => [item, [basis, ...to.map(say)]]));
  return compared(told(before), told(after));
}

/** Measures are told apart by their codes; of each every part that differs, which `say` puts into words. */
export function measureDifferences(
  before: MeasureContent,
  after: MeasureContent,
  say: (name: string, value: unknown) => string,
): Difference[] {
  const partsOf = (thing: object): string[] => Object.entries(thing).map(([name, value]) => say(name, value));
  const told = ({ memoranda }: MeasureContent) =>
    new Map(
      memoranda.flatMap(({ measures, code: memo, ...memorandum }) => [
        [memo, partsOf(memorandum)] as const,
        ...measures.map(({ code, ...rest }) => [`${memo} / ${code}`, partsOf(rest)] as const),
      ]),
    );
  return compared(told(before), told(after));
}
