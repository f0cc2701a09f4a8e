import type { ReactNode } from 'react';
import type { EntryEvent, LifeLineItem } from '../api/types.js';
import { ByEntry, byEntryOf, useEventFacts } from '../entry/event-words.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useActorName } from '../ui/actor.js';
import css from './life-line.module.css';

interface Props {
  item: LifeLineItem;
  event: EntryEvent | undefined;
}

/** Something that has happened: what, when, who, why. */
export function PastItem({ item, event }: Props): ReactNode {
  const words = useWords();
  const dates = useDates();
  const actorName = useActorName();
  const facts = useEventFacts();
  const said = event ? facts(event) : [];
  const byEntryId = event && byEntryOf(event);
  return (
    <li className={css.item}>
      <span className={css.dot} aria-hidden="true" />
      <div className={css.head}>
        <span className={css.what}>{words('event', item.label)}</span>
        <span className={css.article}>{item.article ?? event?.article}</span>
      </div>
      <p className={css.meta}>
        <time dateTime={item.at}>{dates.instant(item.at)}</time>
        {event && <span>{actorName(event.actor)}</span>}
      </p>
      {said.length > 0 && <p className={css.said}>{said.join('；')}</p>}
      {byEntryId && (
        <p className={css.said}>
          <ByEntry id={byEntryId} />
        </p>
      )}
      {event?.reason && <p className={css.reason}>{event.reason}</p>}
    </li>
  );
}
