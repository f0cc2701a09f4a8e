import { CheckOutlined, CloseOutlined, StopOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { AuditLine } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import css from './audit.module.css';

const SIGNS: Record<AuditLine['outcome'], ReactNode> = {
  allowed: <CheckOutlined aria-hidden />,
  refused: <StopOutlined aria-hidden />,
  failed: <CloseOutlined aria-hidden />,
};

/** How it ended, by sign and word. */
export function Outcome({ outcome }: { outcome: AuditLine['outcome'] }): ReactNode {
  const words = useWords();
  return (
    <span className={`${css.outcome ?? ''} ${css[outcome] ?? ''}`}>
      {SIGNS[outcome]}
      {words('auditOutcome', outcome)}
    </span>
  );
}
