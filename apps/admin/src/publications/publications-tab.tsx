import type { ReactNode } from 'react';
import { Paged } from '../ui/paged.js';
import { PublicationTable } from './publication-table.js';
import { usePublications } from './publications.api.js';

/** What was done with this entry at which channel. */
export function PublicationsTab({ entryId }: { entryId: string }): ReactNode {
  const publications = usePublications({ entryId });
  return (
    <Paged pages={publications} lines={5}>
      {(rows) => <PublicationTable rows={rows} ofEntry />}
    </Paged>
  );
}
