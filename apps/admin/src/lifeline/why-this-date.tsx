import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryDeadline } from '../api/types.js';
import { shanghaiDate } from '../format/dates.js';
import { formatTerm } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { isDayByDay } from './day-grid.js';
import { DayGrid } from './day-grid-table.js';
import css from './why.module.css';

interface Explained extends Pick<EntryDeadline, 'term' | 'countedFrom' | 'certainty' | 'changes'> {
  explanation: Pick<EntryDeadline['explanation'], 'rule' | 'steps' | 'documentNos'>;
}

/** The journal says which revision; the reader need not know its number. */
const CALENDAR_EDIT = /^calendar revision \d+$/;

interface Props {
  title: string;
  deadline: Explained;
}

/** Why a deadline falls where it falls: from when, how counted, which days, by which documents; what moved it. */
export function WhyThisDate({ title, deadline }: Props): ReactNode {
  const { t } = useTranslation();
  const { explanation, certainty } = deadline;
  return (
    <div className={css.why}>
      <p>{useOpeningWords(deadline)}</p>
      <p>{t(`why.${explanation.rule}`)}</p>
      {isDayByDay(explanation.steps) && (
        <DayGrid steps={explanation.steps} caption={t('why.grid', { title })} />
      )}
      {explanation.documentNos.length > 0 && (
        <p className="muted">{t('why.documents', { numbers: explanation.documentNos.join('、') })}</p>
      )}
      {certainty === 'provisional' && <p className={css.provisional}>{t('why.provisional')}</p>}
      <Changes changes={deadline.changes} />
    </div>
  );
}

function useOpeningWords({ term, countedFrom }: Explained): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const date = /^\d{4}-\d{2}-\d{2}$/.test(countedFrom) ? dates.date(countedFrom) : dates.instant(countedFrom);
  return t('why.from', { date, term: formatTerm(term, language) });
}

function Changes({ changes }: { changes: EntryDeadline['changes'] }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const words = useWords();
  if (changes.length === 0) return null;
  const lastDay = (dueAt: string): string =>
    dates.date(shanghaiDate(new Date(Date.parse(dueAt) - 1).toISOString()));
  return (
    <div>
      <p>{t('why.changes')}</p>
      <ul className={css.changes}>
        {changes.map(({ at, oldDueAt, newDueAt, why }) => (
          <li key={at}>
            {t('why.change', {
              at: dates.instant(at),
              old: lastDay(oldDueAt),
              new: lastDay(newDueAt),
              why: words('changeWhy', CALENDAR_EDIT.test(why) ? 'calendar' : why),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
