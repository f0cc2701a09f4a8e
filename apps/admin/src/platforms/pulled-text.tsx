import type { ReactNode } from 'react';
import type { PlatformState } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useTranslation } from '../i18n/use-translation.js';

/** How the last pull went; a platform without an interface is never pulled. */
export function PulledText({ pull }: { pull: PlatformState['lastPull'] }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const failureWords = useFailureWords();
  if (!pull) return <span className="muted">{t('platforms.neverPulled')}</span>;
  const { triedAt, failingSince, error } = pull;
  if (!failingSince) return t('platforms.pullOk', { at: dates.instant(triedAt) });
  return (
    <span className="warn">
      {t('platforms.pullFailing', {
        since: dates.instant(failingSince),
        error: error ? failureWords(error) : '',
      })}
    </span>
  );
}
