import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useEvents } from '../api/entry.js';
import type { EntryEvent } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useActorName } from '../ui/actor.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { EventDetail } from './event-detail.js';
import { EventWords } from './event-words.js';
import { useExpander } from '../ui/expander.js';

/** The legal record: who, what, when, why, each line chained to the one before. */
export function RecordTab({ entryId }: { entryId: string }): ReactNode {
  const { t } = useTranslation();
  const events = useEvents(entryId);
  const columns = useColumns();
  const expandable = useExpander<EntryEvent>(
    (event) => <EventDetail event={event} />,
    (event) => String(event.seq),
  );
  return (
    <AsyncView query={events}>
      {(rows) => (
        <DataTable
          rowKey="seq"
          caption={t('record.caption')}
          rows={rows}
          columns={columns}
          expandable={expandable}
        />
      )}
    </AsyncView>
  );
}

function useColumns(): NonNullable<TableColumnsType<EntryEvent>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const actorName = useActorName();
  return [
    { key: 'seq', title: t('record.seq'), dataIndex: 'seq', width: 64 },
    {
      key: 'what',
      title: t('record.what'),
      render: (_, { type }) => <strong>{words('event', type)}</strong>,
    },
    { key: 'when', title: t('record.when'), render: (_, { at }) => dates.instant(at, true) },
    { key: 'who', title: t('record.who'), render: (_, { actor }) => actorName(actor) },
    { key: 'why', title: t('record.why'), render: (_, event) => <EventWords event={event} /> },
    { key: 'article', title: t('record.article'), dataIndex: 'article', width: 72 },
  ];
}
