import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Link } from 'react-router-dom';
import { useDepartmentName, useFieldName } from '../api/register.js';
import type { EntryPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { StateMark } from '../ui/state-mark.js';
import { ActionsPanel } from './actions-panel.js';
import { DiagramPanel } from './diagram-panel.js';
import { EntryTabs } from './entry-tabs.js';
import { LifeLinePanel } from './life-line-panel.js';
import { PackNotice } from './pack-notice.js';
import { useRefreshWhenDue } from './use-refresh-when-due.js';
import { WhoColumn } from './who-column.js';
import css from './entry.module.css';

/** Diagram above; who and why, the life-line, what may be done; the record below. */
export function EntryView({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  useRefreshWhenDue(entry.id);
  return (
    <Page title={entry.name ?? t('entry.destroyed')} lead={<Lead entry={entry} />}>
      <PackNotice pack={entry.pack} />
      <DiagramPanel entry={entry} />
      <div className={css.columns}>
        <WhoColumn entry={entry} />
        <LifeLinePanel entry={entry} />
        <ActionsPanel entry={entry} />
      </div>
      <EntryTabs entry={entry} />
    </Page>
  );
}

function Lead({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fieldName = useFieldName();
  const departmentName = useDepartmentName();
  const { list, predecessorId, successorId, exitGround, pack } = entry;
  const predecessor = list === 'black' ? 'entry.predecessorOfBlack' : 'entry.predecessor';
  const successor = list === 'watch' ? 'entry.successorOfWatch' : 'entry.successor';
  return (
    <div className={css.lead}>
      <span className={css.no}>{entry.no}</span>
      <span>{words('list', entry.list)}</span>
      <StateMark state={entry.state} />
      <span>{fieldName(entry.field)}</span>
      <span>{departmentName(entry.department.name)}</span>
      <Link to={`/packs/${pack.code}/${pack.version}`}>{`${pack.code} ${pack.version}`}</Link>
      {predecessorId && <Link to={`/entries/${predecessorId}`}>{t(predecessor)}</Link>}
      {exitGround === 'misidentified' && <Link to={`/corrections/${entry.id}`}>{t('entry.correction')}</Link>}
      {successorId && <Link to={`/entries/${successorId}`}>{t(successor)}</Link>}
    </div>
  );
}
