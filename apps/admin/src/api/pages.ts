import { keepPreviousData, useInfiniteQuery, type InfiniteData, type QueryKey } from '@tanstack/react-query';

/** Which page is asked for: the one after a cursor; the first without. */
export interface After {
  cursor?: string;
}

interface Further<Page> {
  enabled?: boolean;
  /** While this is true of what is shown, it is asked for anew every so many milliseconds. */
  again?: { everyMs: number; while: (pages: readonly Page[]) => boolean };
  /** Other filters show the rows of the ones before until theirs are there. */
  keepsRows?: boolean;
  gcTime?: number;
}

/** A list of the service that comes in pages. */
export const usePages = <Page extends { next: string | null }>(
  queryKey: QueryKey,
  read: (after: After) => Promise<Page>,
  { again, keepsRows = false, ...further }: Further<Page> = {},
) =>
  useInfiniteQuery<Page, Error, InfiniteData<Page>, QueryKey, string | null>({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    ...(again && {
      refetchInterval: ({ state: { data } }) => data && again.while(data.pages) && again.everyMs,
    }),
    ...(keepsRows && { placeholderData: keepPreviousData }),
    ...further,
  });

/** Filters as the service takes them: what is not set is not there. */
export const given = <Filters extends object>(filters: Filters) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as {
    [Name in keyof Filters]?: Exclude<Filters[Name], undefined>;
  };
