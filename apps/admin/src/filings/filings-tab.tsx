import type { ReactNode } from 'react';
import { Paged } from '../ui/paged.js';
import { FilingTable } from './filing-table.js';
import { useFilings } from './filings.api.js';

/** What of this entry was filed with whom. */
export function FilingsTab({ entryId }: { entryId: string }): ReactNode {
  const filings = useFilings({ entryId });
  return (
    <Paged pages={filings} lines={5}>
      {(rows) => <FilingTable rows={rows} ofEntry />}
    </Paged>
  );
}
