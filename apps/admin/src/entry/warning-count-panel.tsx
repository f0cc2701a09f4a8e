import type { ReactNode } from 'react';
import type { WarningCount } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { Panel } from '../ui/panel.js';
import { KeyFieldTable, useCountWords } from '../warnings/key-field-table.js';
import css from './entry.module.css';

/** What a big-data warning counts (§16): the fields over all departments, and which of them are different key ones. */
export function WarningCountPanel({ count }: { count: WarningCount }): ReactNode {
  const { t } = useTranslation();
  const counted = useCountWords();
  return (
    <Panel title={t('warningCount.title')}>
      <div className={css.stack}>
        <p>{counted(count)}</p>
        <KeyFieldTable fields={count.fields} />
      </div>
    </Panel>
  );
}
