import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Suspension } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import css from './entry.module.css';

/** The ledger of suspensions: what stands still now, and what did. */
export function SuspensionsPanel({ suspensions }: { suspensions: readonly Suspension[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('suspensions.title')}>
      <ul className={`plain ${css.stack ?? ''}`}>
        {suspensions.map((one) => (
          <li key={one.since}>{one.until ? <Past one={one} until={one.until} /> : <Running one={one} />}</li>
        ))}
      </ul>
    </Panel>
  );
}

function Running({ one: { kind, since, dueAt } }: { one: Suspension }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('suspensions.running', { kind: words('deadline', kind), since: dates.instant(since) })}
      description={t('suspensions.runningText', { dueAt: dates.instant(dueAt) })}
    />
  );
}

function Past({ one: { kind, since }, until }: { one: Suspension; until: string }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return t('suspensions.past', {
    kind: words('deadline', kind),
    since: dates.instant(since),
    until: dates.instant(until),
  });
}
