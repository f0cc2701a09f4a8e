import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { WaitingCandidate } from '../api/types.js';
import { useEntryColumns } from '../entries/entry-columns.js';
import { EntryTable } from '../entries/entry-table.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { useWaiting } from './platforms.api.js';

/** Red candidates that wait for platform data: for which, and since when. */
export default function WaitingPage(): ReactNode {
  const { t } = useTranslation();
  const waiting = useWaiting();
  const columns = useColumns();
  return (
    <Page
      title={t('waiting.title')}
      lead={t('waiting.lead')}
      actions={<Link to="/platforms">{t('waiting.toPlatforms')}</Link>}
    >
      <Panel title={t('waiting.title')} flush>
        <Paged pages={waiting}>
          {(rows) => (
            <EntryTable<WaitingCandidate>
              caption={t('waiting.title')}
              rows={rows}
              columns={columns}
              empty={{ title: t('waiting.empty') }}
              below={(row) => <WaitsFor row={row} />}
            />
          )}
        </Paged>
      </Panel>
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<WaitingCandidate>> {
  const { t } = useTranslation();
  const columns = useEntryColumns<WaitingCandidate>(['no', 'subject', 'department', 'state']);
  return [
    ...columns,
    { key: 'waitsFor', title: t('waiting.waitsFor'), render: (_, row) => <WaitsFor row={row} /> },
  ];
}

function WaitsFor({ row: { waitsFor, since } }: { row: WaitingCandidate }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const comma = useComma();
  return (
    <span className="lines">
      <span>{waitsFor.map((platform) => words('platform', platform)).join(comma)}</span>
      <span className="muted">
        {t('waiting.since')} {dates.instant(since)}
      </span>
    </span>
  );
}
