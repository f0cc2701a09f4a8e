import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CorrectionPage } from '../api/types.js';
import { yuanOf } from '../format/money.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';
import { CompensationDialog } from './compensation-dialog.js';

/** What became of compensation; it may be registered after the erasure too. */
export function CompensationPanel({ one }: { one: CorrectionPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const [asked, setAsked] = useState(false);
  const { compensation, may } = one;
  const amountFen = compensation?.amountFen ?? null;
  return (
    <Panel
      title={t('corrections.compensation')}
      extra={
        may.includes('registerCompensation') && (
          <Button size="small" onClick={() => setAsked(true)}>
            {t('corrections.register')}
          </Button>
        )
      }
    >
      {compensation ? (
        <Facts
          items={[
            {
              label: t('corrections.compensationStanding'),
              value: words('compensationStanding', compensation.standing),
            },
            {
              label: t('corrections.amountShown'),
              value: amountFen === null ? null : t('corrections.amountYuan', { amount: yuanOf(amountFen) }),
            },
            { label: t('corrections.on'), value: dates.date(compensation.on) },
          ]}
        />
      ) : (
        <p className="muted">{t('corrections.noCompensation')}</p>
      )}
      {asked && <CompensationDialog one={one} onClose={() => setAsked(false)} />}
    </Panel>
  );
}
