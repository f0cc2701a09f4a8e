import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CorrectionNeed, CorrectionPage } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import css from './corrections.module.css';
import { OrderDialog } from './order-dialog.js';
import { useWaits } from './use-waits.js';

/** What is still owed before the erasure; then the order, and where its proof is. */
export function NeedsPanel({ one }: { one: CorrectionPage }): ReactNode {
  const { t } = useTranslation();
  const needWords = useNeedWords(one);
  const [asked, setAsked] = useState(false);
  const { needs, orderedAt, may } = one;
  return (
    <Panel title={t('corrections.before')}>
      <div className={css.stack}>
        {orderedAt !== null && <Ordered one={one} />}
        {orderedAt === null && needs.length === 0 && <p>{t('corrections.ready')}</p>}
        {orderedAt === null && needs.length > 0 && (
          <ul className={css.needs}>
            {needs.map((need) => (
              <li key={need}>{needWords(need)}</li>
            ))}
          </ul>
        )}
        {may.includes('orderErasure') && (
          <div>
            <Button danger onClick={() => setAsked(true)}>
              {t('corrections.order')}
            </Button>
          </div>
        )}
      </div>
      {asked && <OrderDialog one={one} onClose={() => setAsked(false)} />}
    </Panel>
  );
}

function Ordered({ one: { entryId, orderedAt, erasedAt } }: { one: CorrectionPage }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <p>
      {erasedAt
        ? t('corrections.erased', { at: dates.instant(erasedAt) })
        : t('corrections.ordered', { at: dates.instant(orderedAt ?? '') })}{' '}
      <Link to={`/entries/${entryId}?tab=retention`}>{t('corrections.certificate')}</Link>
    </p>
  );
}

function useNeedWords(one: CorrectionPage): (need: CorrectionNeed) => string {
  const { t } = useTranslation();
  const words = useWords();
  const waits = useWaits(one);
  return (need) => {
    switch (need) {
      case 'told':
        return t('corrections.told', { what: waits });
      case 'apology':
      case 'clarification': {
        const issued = one.letters.some(({ letter, issuedAt }) => letter === need && issuedAt !== null);
        const letter = words('documentKind', need);
        return t(issued ? 'corrections.letterUnserved' : 'corrections.letterUnissued', { letter });
      }
      case 'compensation':
        return t('corrections.compensationOwed');
      case 'benefits':
        return t('corrections.benefitsOwed');
    }
  };
}
