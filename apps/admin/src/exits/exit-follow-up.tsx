import type { ReactNode } from 'react';
import type { ExitFollowUp } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage } from '../i18n/use-words.js';
import css from './exits.module.css';

/** What an exit brings about: announcement, watch list, what is kept of the record. */
export function ExitFollowUpList({ follows }: { follows: ExitFollowUp }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const language = useLanguage();
  const { announced, watchList, keptUntil } = follows;
  return (
    <ul className={css.follows} aria-label={t('exits.follows')}>
      <li>{t(announced ? 'exits.announced' : 'exits.notAnnounced')}</li>
      <li>
        {watchList
          ? t('exits.watch', {
              validity: formatDuration(watchList.validity, language),
              until: dates.date(watchList.until),
            })
          : t('exits.noWatch')}
      </li>
      <li className={keptUntil ? '' : css.erased}>
        {keptUntil ? t('exits.kept', { until: dates.date(keptUntil) }) : t('exits.erased')}
      </li>
    </ul>
  );
}
