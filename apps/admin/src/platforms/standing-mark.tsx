import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { PlatformState } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import css from './standing-mark.module.css';

type Standing = PlatformState['standing'];

const ICONS: Record<Standing, ReactNode> = {
  fresh: <CheckCircleOutlined aria-hidden />,
  stale: <ClockCircleOutlined aria-hidden />,
  missing: <CloseCircleOutlined aria-hidden />,
};

/** Whether a platform's data is fresh: a sign, a word, a colour. */
export function StandingMark({ standing }: { standing: Standing }): ReactNode {
  const words = useWords();
  return (
    <span className={`${css.mark ?? ''} ${css[standing] ?? ''}`}>
      {ICONS[standing]}
      {words('platformStanding', standing)}
    </span>
  );
}
