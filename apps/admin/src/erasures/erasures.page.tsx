import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Erasure, Retention } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { useDueErasures, useErasures } from './erasures.api.js';

const DAYS = 30;

/** What will be destroyed within a month, and what was destroyed. */
export default function ErasuresPage(): ReactNode {
  const { t } = useTranslation();
  const due = useDueErasures(DAYS);
  const erasures = useErasures();
  const counts = due.data?.pages[0];
  return (
    <Page title={t('erasures.title')} lead={t('erasures.lead')}>
      <Panel
        title={t('erasures.dueTitle', { days: DAYS })}
        flush
        extra={counts && t('erasures.dueCount', { due: counts.due, held: counts.held })}
      >
        <Paged pages={due} lines={4}>
          {(rows) => <DueTable rows={rows} />}
        </Paged>
      </Panel>
      <Panel title={t('erasures.allTitle')} flush>
        <Paged pages={erasures} lines={4}>
          {(rows) => <ErasureTable rows={rows} />}
        </Paged>
      </Panel>
    </Page>
  );
}

const EntryLink = ({ one }: { one: { entryId: string; entryNo: string } }): ReactNode => (
  <Link to={`/entries/${one.entryId}?tab=retention`}>{one.entryNo}</Link>
);

function DueTable({ rows }: { rows: readonly Retention[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <DataTable<Retention>
      rowKey="entryId"
      caption={t('erasures.dueTitle', { days: DAYS })}
      empty={t('erasures.dueEmpty', { days: DAYS })}
      rows={rows}
      columns={[
        { key: 'entry', title: t('erasures.entry'), render: (_, one) => <EntryLink one={one} /> },
        { key: 'list', title: t('erasures.list'), render: (_, { list }) => words('list', list) },
        { key: 'ended', title: t('erasures.ended'), render: (_, { endedOn }) => dates.date(endedOn) },
        { key: 'until', title: t('erasures.keptUntil'), render: (_, { keptUntil }) => dates.date(keptUntil) },
        {
          key: 'hold',
          title: t('erasures.hold'),
          render: (_, { heldAt, heldBy }) =>
            heldAt && t('erasures.heldBy', { name: heldBy, at: dates.instant(heldAt) }),
        },
      ]}
    />
  );
}

function ErasureTable({ rows }: { rows: readonly Erasure[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const dates = useDates();
  return (
    <DataTable<Erasure>
      rowKey="entryId"
      caption={t('erasures.allTitle')}
      empty={t('erasures.allEmpty')}
      rows={rows}
      columns={[
        { key: 'entry', title: t('erasures.entry'), render: (_, one) => <EntryLink one={one} /> },
        {
          key: 'ground',
          title: t('erasures.ground'),
          render: (_, one) => words('erasureGround', one.ground),
        },
        { key: 'at', title: t('erasures.orderedAt'), render: (_, one) => dates.instant(one.orderedAt) },
        {
          key: 'finished',
          title: t('erasures.finishedAt'),
          render: (_, { finishedAt, waitsFor }) =>
            finishedAt
              ? dates.instant(finishedAt)
              : waitsFor.length > 0
                ? t('erasures.waitsFor', {
                    what: waitsFor.map((wait) => words('erasureWait', wait)).join(comma),
                  })
                : t('erasures.underWay'),
        },
      ]}
    />
  );
}
