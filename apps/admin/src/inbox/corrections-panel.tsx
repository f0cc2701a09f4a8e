import type { ReactNode } from 'react';
import { CorrectionTable } from '../corrections/correction-table.js';
import { useCorrections } from '../corrections/corrections.api.js';
import { bySoonest, isOver } from '../corrections/standing.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { useMe } from '../session/session.js';
import { MoreButton } from '../ui/more-button.js';
import { Panel } from '../ui/panel.js';

/** Entries of the department that were a mistake and of which something is still owed; what is due soonest first. */
export function CorrectionsPanel(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const departmentId = useMe().department.id;
  const corrections = useCorrections({ open: true, departmentId }, may('correction.work', departmentId));
  const rows = (corrections.data?.pages ?? []).flatMap(({ items }) => items).sort(bySoonest);
  if (rows.length === 0) return null;
  const late = rows.filter(({ dues }) => dues.some(isOver)).length;
  return (
    <Panel
      title={t('inbox.corrections')}
      flush
      extra={
        <>
          {late > 0 && <span className="late">{t('inbox.late', { count: late })}</span>}
          <span className="muted">{t('inbox.count', { count: rows.length })}</span>
        </>
      }
    >
      <CorrectionTable caption={t('inbox.corrections')} rows={rows} />
      <MoreButton pages={corrections} />
    </Panel>
  );
}
