import type { ReactNode } from 'react';
import type { CorrectionDue } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { isOver } from './standing.js';

/** Until when what is owed; late in red and in words. */
export function DueLines({ dues }: { dues: readonly CorrectionDue[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  if (dues.length === 0) return <span className="muted">{t('common.none')}</span>;
  return (
    <span className="lines">
      {dues.map((due) => {
        const said = { kind: words('correctionDeadline', due.kind), at: dates.end(due.dueAt) };
        return isOver(due) ? (
          <span key={due.kind} className="late">
            {t('corrections.dueLate', said)}
          </span>
        ) : (
          <span key={due.kind}>{t('corrections.dueLine', said)}</span>
        );
      })}
    </span>
  );
}
