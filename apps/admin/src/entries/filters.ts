import type { EntryState, ListKind } from '../api/types.js';

/** The filters of the list. None is personal, so they live in the address; the search text never does. */
export interface Filters {
  list: ListKind;
  state?: EntryState | undefined;
  field?: string | undefined;
  department?: string | undefined;
  dueBefore?: string | undefined;
  import?: string | undefined;
}

type Optional = Exclude<keyof Filters, 'list'>;
const OPTIONAL: readonly Optional[] = ['state', 'field', 'department', 'dueBefore', 'import'];

/** The lists that have entries of their own. */
export const LISTS = ['black', 'watch'] as const satisfies readonly ListKind[];

export function filtersFrom(params: URLSearchParams): Filters {
  const list = LISTS.find((one) => one === params.get('list')) ?? 'black';
  const given = OPTIONAL.flatMap((key) => {
    const value = params.get(key);
    return value ? [[key, value] as const] : [];
  });
  return { list, ...Object.fromEntries(given) };
}

/** The address of the filters: what is not set is not there. */
export function paramsOf(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.list !== 'black') params.set('list', filters.list);
  for (const key of OPTIONAL) {
    const value = filters[key];
    if (value) params.set(key, value);
  }
  return params;
}

/** The same for another list, whose states are others. */
export function withoutState({ state: _, ...rest }: Filters): Filters {
  return rest;
}

/** How many filters narrow the list. */
export const narrowing = (filters: Filters): number => OPTIONAL.filter((key) => filters[key]).length;
