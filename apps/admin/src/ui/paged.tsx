import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AsyncView } from './async-view.js';
import { MoreButton } from './more-button.js';

interface Props<Row> {
  pages: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  /** Lines of the grey shape shown while the first page loads. */
  lines?: number;
  children: (rows: Row[]) => ReactNode;
}

/** A list that comes in pages: the rows so far, and the next page where there is one. */
export function Paged<Row>({ pages, lines = 6, children }: Props<Row>): ReactNode {
  return (
    <>
      <AsyncView query={pages} rows={lines}>
        {(data) => children(data.pages.flatMap(({ items }) => items))}
      </AsyncView>
      <MoreButton pages={pages} />
    </>
  );
}
