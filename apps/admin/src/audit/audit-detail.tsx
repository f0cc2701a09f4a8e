import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { AuditLine } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { Facts } from '../ui/facts.js';
import css from './audit.module.css';

/** The rest of a line: its target, its request, what proves it. */
export function AuditDetail({ line }: { line: AuditLine }): ReactNode {
  const { t } = useTranslation();
  const code = (text: string | null): ReactNode => text && <span className="code">{text}</span>;
  const target = [line.targetKind, line.targetId].filter(Boolean).join(' ');
  return (
    <div className={css.detail}>
      <Facts
        items={[
          { label: t('audit.seq'), value: String(line.seq) },
          {
            label: t('audit.target'),
            value: target && (
              <>
                {code(target)}{' '}
                {line.targetKind === 'entry' && (
                  <Link to={`/entries/${line.targetId ?? ''}`}>{t('audit.openEntry')}</Link>
                )}
              </>
            ),
          },
          { label: t('audit.correlation'), value: code(line.correlationId) },
          { label: t('audit.hash'), value: code(line.hash) },
        ]}
      />
      {Object.keys(line.details).length > 0 && (
        <pre className={`code ${css.data ?? ''}`}>{JSON.stringify(line.details, null, 2)}</pre>
      )}
    </div>
  );
}
