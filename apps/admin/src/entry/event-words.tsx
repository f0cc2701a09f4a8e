import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useTranslation } from '../i18n/use-translation.js';
import { useFieldName } from '../api/register.js';
import type { EntryEvent, EventType } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useComma, useLanguage, useWords, type Vocabulary } from '../i18n/use-words.js';
import css from './entry-tabs.module.css';

/** What an event carries, as far as it means something to an officer: the rest is under its details. */
export function EventWords({ event }: { event: EntryEvent }): ReactNode {
  const facts = useEventFacts()(event);
  const byEntryId = byEntryOf(event);
  if (facts.length === 0 && !byEntryId && !event.text && !event.reason) return null;
  return (
    <div className={css.text}>
      {facts.length > 0 && <p>{facts.join('；')}</p>}
      {byEntryId && <ByEntry id={byEntryId} />}
      {event.text && <p>{event.text}</p>}
      {event.reason && <p className="muted">{event.reason}</p>}
    </div>
  );
}

/** The entry that brought this about: a black one ends the red ones of its subject. */
export const byEntryOf = ({ data }: EntryEvent): string | null =>
  typeof data.byEntryId === 'string' ? data.byEntryId : null;

export function ByEntry({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  return <Link to={`/entries/${id}`}>{t('record.byEntry')}</Link>;
}

const CODED: Record<string, Vocabulary> = {
  method: 'serviceMethod',
  severity: 'severity',
  repairMethod: 'repairMethod',
  ground: 'exitGround',
  kind: 'statementKind',
  by: 'objector',
  outcome: 'outcome',
  round: 'measureRound',
  result: 'measureResult',
};

/** What a comparison came to is said by other words than a decision on an objection. */
const vocabularyOf = (type: EventType, key: string): Vocabulary | undefined =>
  key === 'outcome' && type !== 'objectionDecided' ? 'comparisonOutcome' : CODED[key];

/** The same as words of their own, without reason and text. */
export function useEventFacts(): (event: EntryEvent) => string[] {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const language = useLanguage();
  const several = useSeveral();
  const value = (type: EventType, key: string, raw: unknown): string | null => {
    if (Array.isArray(raw)) return several(key, raw);
    if (typeof raw !== 'string') return null;
    const coded = vocabularyOf(type, key);
    // That there were hits is said with how many.
    if (coded) return raw === 'single' || raw === 'hit' ? null : words(coded, raw);
    if (key === 'servedOn') return `${t('commands.servedOn')}：${dates.date(raw)}`;
    if (key === 'validity') return `${t('entry.validity')}：${formatDuration(raw, language)}`;
    if (key === 'repairPeriod') return `${t('commands.repairPeriod')}：${formatDuration(raw, language)}`;
    return null;
  };
  return ({ type, data }) => Object.entries(data).flatMap(([key, raw]) => value(type, key, raw) ?? []);
}

/** What an event names more than one of: hits of a comparison, key fields of a warning. */
function useSeveral(): (key: string, raw: readonly unknown[]) => string | null {
  const { t } = useTranslation();
  const comma = useComma();
  const fieldName = useFieldName();
  return (key, raw) => {
    if (raw.length === 0) return null;
    if (key === 'hits') return t('record.hits', { count: raw.length });
    if (key === 'fields')
      return t('record.keyFields', { fields: raw.map((field) => fieldName(String(field))).join(comma) });
    return null;
  };
}
