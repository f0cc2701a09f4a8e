import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryEvent } from '../api/types.js';
import { Facts } from '../ui/facts.js';
import css from './entry-tabs.module.css';

/** What proves an event: its command, its hash and the hash it follows. */
export function EventDetail({ event }: { event: EntryEvent }): ReactNode {
  const { t } = useTranslation();
  const code = (text: string): ReactNode => <span className="code">{text}</span>;
  return (
    <div className={css.detail}>
      <Facts
        items={[
          { label: t('record.commandId'), value: code(event.commandId) },
          { label: t('record.hash'), value: code(event.hash) },
          {
            label: t('record.previousHash'),
            value: event.previousHash ? code(event.previousHash) : t('record.first'),
          },
        ]}
      />
      {Object.keys(event.data).length > 0 && (
        <pre className={`code ${css.data ?? ''}`}>{JSON.stringify(event.data, null, 2)}</pre>
      )}
    </div>
  );
}
