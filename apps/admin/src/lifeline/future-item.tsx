import { DownOutlined } from '@ant-design/icons';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryDeadline, LifeLineItem } from '../api/types.js';
import { shanghaiDate } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Provisional } from '../ui/due-text.js';
import { WhyThisDate } from './why-this-date.js';
import css from './life-line.module.css';

interface Props {
  item: LifeLineItem;
  deadline: EntryDeadline | undefined;
}

/** Something that will come: a deadline that can explain itself, or what follows from one. */
export function FutureItem({ item, deadline }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const title = item.kind === 'projection' ? words('projection', item.label) : words('deadline', item.label);
  const lastDay = dates.date(shanghaiDate(new Date(Date.parse(item.at) - 1).toISOString()));
  const provisional = (deadline?.certainty ?? item.certainty) === 'provisional';
  return (
    <li className={`${css.item ?? ''} ${deadline?.overdue ? (css.overdue ?? '') : ''}`}>
      <span className={css.dot} aria-hidden="true" />
      <div className={css.head}>
        <span className={css.what}>{title}</span>
        {item.kind === 'projection' && <span className={css.article}>{t('lifeLine.projection')}</span>}
      </div>
      <p className={css.meta}>
        <span className={deadline?.overdue ? 'late' : ''}>{deadline ? dates.due(deadline) : lastDay}</span>
        {provisional && <Provisional />}
      </p>
      {deadline && <Why title={title} deadline={deadline} />}
    </li>
  );
}

function Why({ title, deadline }: { title: string; deadline: EntryDeadline }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={css.whyButton}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('lifeLine.why')}
        <span className="visually-hidden">：{title}</span>
        <DownOutlined aria-hidden rotate={open ? 180 : 0} />
      </button>
      <div id={id} hidden={!open} className={css.unfolded}>
        {open && <WhyThisDate title={title} deadline={deadline} />}
      </div>
    </>
  );
}
