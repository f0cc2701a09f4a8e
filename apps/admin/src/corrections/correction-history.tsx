import type { ReactNode } from 'react';
import type { Benefit, CorrectionEvent, CorrectionPage } from '../api/types.js';
import { yuanOf } from '../format/money.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useActorName } from '../ui/actor.js';
import { Panel } from '../ui/panel.js';
import css from './corrections.module.css';

/** What happened, in sentences, with who did it. */
export function CorrectionHistory({ one }: { one: CorrectionPage }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const actorName = useActorName();
  const sentence = useSentence(one.benefits);
  return (
    <Panel title={t('corrections.history')}>
      <ol className={css.list} aria-label={t('corrections.history')}>
        {one.events.map((event) => (
          <li key={event.seq} className="lines">
            <strong>{sentence(event)}</strong>
            <span className="muted">
              {dates.instant(event.at)} {actorName(event.actor)}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function useSentence(benefits: readonly Benefit[]): (event: CorrectionEvent) => string {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return ({ type, data }) => {
    const letter = words('documentKind', textOf(data.letter));
    const on = dates.date(textOf(data.on));
    switch (type) {
      case 'opened':
        return t('corrections.event.opened', { list: words('list', textOf(data.list)) });
      case 'letterIssued':
        return t('corrections.event.letterIssued', { letter });
      case 'letterServed':
        return t('corrections.event.letterServed', {
          ...{ letter, on, method: words('serviceMethod', textOf(data.method)) },
        });
      case 'compensationRegistered': {
        const standing = words('compensationStanding', textOf(data.standing));
        if (typeof data.amountFen !== 'number') return t('corrections.event.compensation', { standing, on });
        const amount = yuanOf(data.amountFen);
        return t('corrections.event.compensationAmount', { standing, amount, on });
      }
      case 'benefitAnswered': {
        // After the erasure its text is gone.
        const measure = benefits.find(({ taskId }) => taskId === data.taskId)?.measure ?? '…';
        const standing = words('benefitStanding', textOf(data.standing));
        return t('corrections.event.benefitAnswered', { measure, standing });
      }
      default:
        return t(`corrections.event.${type}`);
    }
  };
}
