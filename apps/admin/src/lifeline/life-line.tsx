import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryDeadline, EntryEvent, LifeLineItem } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { FutureItem } from './future-item.js';
import { PastItem } from './past-item.js';
import css from './life-line.module.css';

/** More past events than this are folded away until asked for. */
const SHOWN_PAST = 8;

interface Props {
  items: readonly LifeLineItem[];
  events: readonly EntryEvent[];
  deadlines: readonly EntryDeadline[];
}

/** One vertical axis of time: what has happened, now, what comes when. */
export function LifeLine({ items, events, deadlines }: Props): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const past = items.filter((item) => item.when === 'past');
  const future = items.filter((item) => item.when === 'future');
  const hidden = all ? 0 : Math.max(0, past.length - SHOWN_PAST);
  const eventOf = (item: LifeLineItem) => events.find((event) => event.seq === item.seq);
  const deadlineOf = (item: LifeLineItem) => deadlines.find((one) => one.id === item.deadlineId);
  return (
    <div>
      {hidden > 0 && (
        <Button type="link" size="small" className={css.earlier ?? ''} onClick={() => setAll(true)}>
          {t('lifeLine.earlier', { count: hidden })}
        </Button>
      )}
      <ol className={`plain ${css.axis ?? ''}`} aria-label={t('lifeLine.past')}>
        {past
          .slice(hidden)
          .map((item) =>
            item.kind === 'event' ? (
              <PastItem key={item.seq} item={item} event={eventOf(item)} />
            ) : (
              <FutureItem key={item.deadlineId} item={item} deadline={deadlineOf(item)} />
            ),
          )}
      </ol>
      <Now />
      <ol className={`plain ${css.axis ?? ''} ${css.ahead ?? ''}`} aria-label={t('lifeLine.future')}>
        {future.map((item) => (
          <FutureItem
            key={item.deadlineId ?? `${item.at} ${item.label}`}
            item={item}
            deadline={deadlineOf(item)}
          />
        ))}
        {future.length === 0 && <li className={css.nothing}>{t('lifeLine.empty')}</li>}
      </ol>
    </div>
  );
}

function Now(): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <p className={css.now}>
      <span>{t('lifeLine.now')}</span>
      <time>{dates.instant(new Date().toISOString())}</time>
    </p>
  );
}
