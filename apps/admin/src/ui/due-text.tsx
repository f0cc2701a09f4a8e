import { ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { NextDeadline } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import css from './due-text.module.css';

/** When something is due: date and working days left; late in red, with a sign and words, never colour alone. */
export function DueText({ due, kind = true }: { due: NextDeadline | null; kind?: boolean }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const words = useWords();
  if (!due) return <span className="muted">{t('common.none')}</span>;
  return (
    <span className={due.overdue ? css.late : css.due}>
      <span className={css.date}>
        {due.overdue ? <ExclamationCircleFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />}
        {dates.due(due)}
      </span>
      <span className={css.kind}>
        {kind && words('deadline', due.kind)}
        {due.certainty === 'provisional' && <Provisional />}
      </span>
    </span>
  );
}

/** Marks a date that lies in a year whose holidays are not yet published. */
export function Provisional(): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={css.provisional} title={t('date.provisionalWhy')}>
      {t('date.provisional')}
    </span>
  );
}
