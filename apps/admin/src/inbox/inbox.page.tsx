import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { InboxItem } from '../api/types.js';
import { BulkBar } from '../bulk/bulk-bar.js';
import { commandsOf } from '../bulk/bulk-commands.js';
import { EntryTable } from '../entries/entry-table.js';
import { useSelection, within, type Selection } from '../entries/selection.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { useInbox } from './inbox.api.js';
import { useInboxColumns, Waiting } from './inbox-columns.js';
import { AwaitedReturnsPanel } from './awaited-returns-panel.js';
import { CasesPanel } from './cases-panel.js';
import { CorrectionsPanel } from './corrections-panel.js';
import { DoubledPanel } from './doubled-panel.js';
import { HeldWebhooksPanel } from './held-webhooks-panel.js';
import { LateRemovalsPanel } from './late-removals-panel.js';
import { MeasuresPanel } from './measures-panel.js';
import { ToldPanel } from './told-panel.js';
import { UnconfirmedPanel } from './unconfirmed-panel.js';

/** What waits for me, then for my department, with its due dates in working days. */
export default function InboxPage(): ReactNode {
  const { t } = useTranslation();
  const inbox = useInbox();
  const may = useMay();
  const selection = useSelection();
  const bulk = may('bulk.run') ? selection : undefined;
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')}>
      <AsyncView query={inbox}>
        {({
          mine,
          department,
          measures,
          removals,
          unconfirmed,
          doubled,
          told,
          statistics,
          cases,
          counts,
        }) => (
          <>
            <Section kind="mine" rows={mine} count={counts.mine} selection={bulk} />
            <Section kind="department" rows={department} count={counts.department} selection={bulk} />
            {cases.length > 0 && <CasesPanel rows={cases} count={counts.cases} />}
            <CorrectionsPanel />
            {measures.owed.length + measures.changed.length > 0 && (
              <MeasuresPanel measures={measures} count={counts.measures} />
            )}
            {statistics.length > 0 && <AwaitedReturnsPanel rows={statistics} />}
            {doubled.length > 0 && <DoubledPanel doubled={doubled} />}
            {unconfirmed.length > 0 && <UnconfirmedPanel rows={unconfirmed} />}
            {removals.length > 0 && <LateRemovalsPanel rows={removals} count={counts.removals} />}
            <HeldWebhooksPanel />
            {told.length > 0 && <ToldPanel told={told} />}
            {bulk && <BulkBar selection={bulk} commands={commandsOf([...mine, ...department], bulk.ids)} />}
          </>
        )}
      </AsyncView>
    </Page>
  );
}

interface SectionProps {
  kind: 'mine' | 'department';
  rows: readonly InboxItem[];
  /** All there are: the rows are the most urgent of them. */
  count: number;
  selection: Selection | undefined;
}

function Section({ kind, rows, count, selection }: SectionProps): ReactNode {
  const { t } = useTranslation();
  const columns = useInboxColumns(rows);
  const late = rows.filter((row) => row.nextDeadline?.overdue).length;
  const ids = rows.map((row) => row.id);
  return (
    <Panel
      title={t(`inbox.${kind}`)}
      flush
      extra={
        <>
          {late > 0 && <span className="late">{t('inbox.late', { count: late })}</span>}
          <span className="muted">
            {t(count > rows.length ? 'inbox.firstOf' : 'inbox.count', { count, shown: rows.length })}
          </span>
        </>
      }
    >
      <EntryTable
        caption={t(`inbox.${kind}`)}
        rows={rows}
        columns={columns}
        selection={selection && within(selection, ids)}
        empty={{ title: t(kind === 'mine' ? 'inbox.emptyMine' : 'inbox.emptyDepartment') }}
        below={(row) => <Waiting item={row} />}
      />
    </Panel>
  );
}
