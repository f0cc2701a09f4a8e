import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useEntry } from '../api/entry.js';
import { AsyncView } from '../ui/async-view.js';
import { EntryView } from './entry-view.js';

/** One entry: who and why, its life, what may be done, its record. */
export default function EntryPage(): ReactNode {
  const { id = '' } = useParams();
  const entry = useEntry(id);
  return (
    <AsyncView query={entry} rows={12}>
      {(data) => <EntryView key={data.id} entry={data} />}
    </AsyncView>
  );
}
