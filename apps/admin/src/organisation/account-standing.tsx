import { CheckCircleOutlined, KeyOutlined, LockOutlined, StopOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Account } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';

/** Whether it can sign in, by a sign and in words. */
export function AccountStanding({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { active, lockedUntil, mustChangePassword } = account;
  if (!active)
    return (
      <span className="late">
        <StopOutlined aria-hidden /> {words('accountState', 'disabled')}
      </span>
    );
  if (lockedUntil)
    return (
      <span className="late">
        <LockOutlined aria-hidden /> {t('organisation.lockedUntil', { at: dates.instant(lockedUntil) })}
      </span>
    );
  if (mustChangePassword)
    return (
      <span>
        <KeyOutlined aria-hidden /> {words('accountState', 'firstPassword')}
      </span>
    );
  return (
    <span>
      <CheckCircleOutlined aria-hidden /> {words('accountState', 'active')}
    </span>
  );
}
