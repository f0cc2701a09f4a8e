import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { RemovalTable } from '../platforms/removal-table.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';
import { ComparisonPanel } from './comparison-panel.js';
import { SuspensionsPanel } from './suspensions-panel.js';
import { WarningCountPanel } from './warning-count-panel.js';

/** What an entry has to do with others, as far as its list knows such things. */
export function KinPanels({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const { list, kin, suspensions, removalRequests } = entry;
  return (
    <>
      {suspensions.length > 0 && <SuspensionsPanel suspensions={suspensions} />}
      {list === 'red' && <ComparisonPanel comparison={kin.comparison} />}
      {kin.warningCount && <WarningCountPanel count={kin.warningCount} />}
      {entry.warning && <ServedPanel entry={entry} warning={entry.warning} />}
      {removalRequests.length > 0 && (
        <Panel title={t('removals.title')} flush>
          <RemovalTable ofEntry rows={removalRequests} />
        </Panel>
      )}
    </>
  );
}

interface ServedProps {
  entry: EntryPage;
  warning: NonNullable<EntryPage['warning']>;
}

function ServedPanel({ entry, warning }: ServedProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <Panel title={t('served.title')}>
      <Facts
        items={[
          { label: t('commands.method'), value: words('serviceMethod', warning.method) },
          { label: t('served.on'), value: dates.date(warning.servedOn) },
          { label: t('served.public'), value: t(entry.public ? 'common.yes' : 'common.no') },
        ]}
      />
    </Panel>
  );
}
