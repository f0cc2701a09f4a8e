import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  MailOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useDates } from '../format/use-dates.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useTranslation } from '../i18n/use-translation.js';
import css from './task-lines.module.css';

const WAITS = <ClockCircleOutlined aria-hidden />;
const WRONG = <ExclamationCircleFilled aria-hidden />;
const DONE = <CheckCircleOutlined aria-hidden />;
const OFF = <StopOutlined aria-hidden />;

/** By the standings of filings, publications, notifications and measures. */
const SIGNS = {
  ...{ open: WAITS, waiting: WAITS, owed: WAITS },
  ...{ late: WRONG, receivedLate: WRONG, putDown: WRONG, givenUp: WRONG },
  ...{ received: DONE, delivered: DONE, answered: DONE },
  ...{ withdrawn: OFF, cancelled: OFF },
  invited: <MailOutlined aria-hidden />,
};

interface Props {
  of: keyof typeof SIGNS;
  word: ReactNode;
  children: ReactNode;
}

/** How far something is that others have to be told of: a sign and a word, and below what more there is to say. */
export function Standing({ of, word, children }: Props): ReactNode {
  return (
    <span className={css.lines}>
      <span className={of === 'late' || of === 'givenUp' ? 'late' : undefined}>
        {SIGNS[of]} {word}
      </span>
      {children}
    </span>
  );
}

/** That it arrived; nothing while it has not. */
export function Receipt({ receipt, at }: { receipt: string | null; at: string | null }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  return at && <span className="muted">{t('tries.receipt', { receipt, at: dates.instant(at) })}</span>;
}

/** Why the last try failed; nothing when none did. */
export function LastError({ error, tries }: { error: string | null; tries: number }): ReactNode {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  return error && <span className="warn">{t('tries.lastError', { error: failureWords(error), tries })}</span>;
}
