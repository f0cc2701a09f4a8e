import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { EntryPage, RemedyKind } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { useMe } from '../session/session.js';
import { Paged } from '../ui/paged.js';
import { CaseTable } from './case-table.js';
import { useCases } from './cases.api.js';
import css from './cases.module.css';
import { FileCaseDialog } from './file-case-dialog.js';

/** What was brought about this entry. */
export function CasesTab({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const own = useMe().department.id === entry.department.id;
  const cases = useCases({ entry: entry.id });
  const [filing, setFiling] = useState<readonly RemedyKind[] | null>(null);
  return (
    <>
      <div className={css.bar}>
        {own && may('remedy.file') && (
          <Button onClick={() => setFiling(['objection', 'challenge', 'repair'])}>
            {t('remedies.register')}
          </Button>
        )}
        {may('remedy.report') && (
          <Button onClick={() => setFiling(['inaccuracy'])}>{t('remedies.report')}</Button>
        )}
      </div>
      <Paged pages={cases} lines={4}>
        {(rows) => <CaseTable rows={rows} />}
      </Paged>
      {filing && <FileCaseDialog kinds={filing} entryNo={entry.no} onClose={() => setFiling(null)} />}
    </>
  );
}
