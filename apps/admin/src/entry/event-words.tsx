import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryEvent } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useLanguage, useWords, type Vocabulary } from '../i18n/use-words.js';
import css from './entry-tabs.module.css';

/** What an event carries, as far as it means something to an officer: the rest is under its details. */
export function EventWords({ event }: { event: EntryEvent }): ReactNode {
  const said = useSaid();
  const facts = said(event.data);
  return (
    <div className={css.text}>
      {facts.length > 0 && <p>{facts.join('；')}</p>}
      {event.text && <p>{event.text}</p>}
      {event.reason && <p className="muted">{event.reason}</p>}
    </div>
  );
}

const CODED: Record<string, Vocabulary> = {
  method: 'serviceMethod',
  severity: 'severity',
  repairMethod: 'repairMethod',
  ground: 'exitGround',
  kind: 'statementKind',
  by: 'objector',
  outcome: 'outcome',
};

function useSaid(): (data: Record<string, unknown>) => string[] {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const language = useLanguage();
  const value = (key: string, raw: unknown): string | null => {
    if (typeof raw !== 'string') return null;
    if (CODED[key]) return raw === 'single' ? null : words(CODED[key], raw);
    if (key === 'servedOn') return `${t('commands.servedOn')}：${dates.date(raw)}`;
    if (key === 'validity') return `${t('entry.validity')}：${formatDuration(raw, language)}`;
    if (key === 'repairPeriod') return `${t('commands.repairPeriod')}：${formatDuration(raw, language)}`;
    return null;
  };
  return (data) => Object.entries(data).flatMap(([key, raw]) => value(key, raw) ?? []);
}
