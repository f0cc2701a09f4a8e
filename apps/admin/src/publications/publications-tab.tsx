import type { ReactNode } from 'react';
import { AsyncView } from '../ui/async-view.js';
import { MoreButton } from '../ui/more-button.js';
import { PublicationTable } from './publication-table.js';
import { usePublications } from './publications.api.js';

/** What was done with this entry at which channel. */
export function PublicationsTab({ entryId }: { entryId: string }): ReactNode {
  const publications = usePublications({ entryId });
  return (
    <>
      <AsyncView query={publications} rows={5}>
        {({ pages }) => <PublicationTable rows={pages.flatMap((page) => page.items)} ofEntry />}
      </AsyncView>
      <MoreButton pages={publications} />
    </>
  );
}
