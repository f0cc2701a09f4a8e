import type { EntryState, ExitGround, ListKind, Platform } from '../api/types.js';

/** The filters of the list. None is personal, so they live in the address; the search text never does. */
export interface Filters {
  list: ListKind;
  state?: EntryState | undefined;
  field?: string | undefined;
  department?: string | undefined;
  dueBefore?: string | undefined;
  import?: string | undefined;
  inForce?: boolean | undefined;
  recognisedFrom?: string | undefined;
  recognisedUntil?: string | undefined;
  validFrom?: string | undefined;
  validUntil?: string | undefined;
  exitGround?: ExitGround | undefined;
  exitedFrom?: string | undefined;
  exitedUntil?: string | undefined;
  inForceOn?: string | undefined;
  waitsFor?: Platform | undefined;
}

/** What numbers elsewhere narrow the list by when they open it; there are no fields to set them here. */
export const FROM_ELSEWHERE = [
  'inForce',
  'recognisedFrom',
  'recognisedUntil',
  'validFrom',
  'validUntil',
  'exitGround',
  'exitedFrom',
  'exitedUntil',
  'inForceOn',
  'waitsFor',
] as const satisfies readonly (keyof Filters)[];

type Optional = Exclude<keyof Filters, 'list'>;
const OPTIONAL: readonly Optional[] = [
  'state',
  'field',
  'department',
  'dueBefore',
  'import',
  ...FROM_ELSEWHERE,
];

/** The lists that have entries of their own. */
export const LISTS = ['red', 'black', 'watch', 'warning'] as const satisfies readonly ListKind[];

export function filtersFrom(params: URLSearchParams): Filters {
  const list = LISTS.find((one) => one === params.get('list')) ?? 'black';
  const given = OPTIONAL.flatMap((key) => {
    const value = params.get(key);
    return value ? [[key, key === 'inForce' ? value === 'true' : value] as const] : [];
  });
  return { list, ...Object.fromEntries(given) };
}

/** The address of the filters: what is not set is not there. */
export function paramsOf(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.list !== 'black') params.set('list', filters.list);
  for (const key of OPTIONAL) {
    const value = filters[key];
    if (value) params.set(key, String(value));
  }
  return params;
}

/** The same for another list, whose states and grounds of exit are others. */
export function forList(
  list: ListKind,
  { state: _, exitGround: __, waitsFor: ___, ...rest }: Filters,
): Filters {
  return { ...rest, list };
}

/** How many filters narrow the list. */
export const narrowing = (filters: Filters): number => OPTIONAL.filter((key) => filters[key]).length;
