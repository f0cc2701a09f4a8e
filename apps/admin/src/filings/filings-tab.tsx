import type { ReactNode } from 'react';
import { AsyncView } from '../ui/async-view.js';
import { MoreButton } from '../ui/more-button.js';
import { FilingTable } from './filing-table.js';
import { useFilings } from './filings.api.js';

/** What of this entry was filed with whom. */
export function FilingsTab({ entryId }: { entryId: string }): ReactNode {
  const filings = useFilings({ entryId });
  return (
    <>
      <AsyncView query={filings} rows={5}>
        {({ pages }) => <FilingTable rows={pages.flatMap((page) => page.items)} ofEntry />}
      </AsyncView>
      <MoreButton pages={filings} />
    </>
  );
}
