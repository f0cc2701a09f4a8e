import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Doubled } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import css from './inbox.module.css';

/** Entries of one subject under two numbers: an officer decides which stays. */
export function DoubledPanel({ doubled }: { doubled: readonly Doubled[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  return (
    <Panel title={t('inbox.doubled')} flush>
      <p className={`muted ${css.toldLead ?? ''}`}>{t('inbox.doubledLead')}</p>
      <DataTable<Doubled>
        rowKey={({ entries }) => entries.map(({ id }) => id).join()}
        caption={t('inbox.doubled')}
        rows={doubled}
        columns={[
          {
            key: 'subject',
            title: t('columns.subject'),
            render: (_, { entries: [first] }) => first?.name ?? t('entry.destroyed'),
          },
          {
            key: 'entries',
            title: t('entries.title'),
            render: (_, { entries }) => (
              <ul className="plain lines">
                {entries.map(({ id, no, list, state }) => (
                  <li key={id}>
                    <Link to={`/entries/${id}`}>{no}</Link>{' '}
                    <span className="muted">{[words('list', list), words('state', state)].join(comma)}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Panel>
  );
}
