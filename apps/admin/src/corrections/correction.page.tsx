import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useDepartmentOf } from '../api/register.js';
import type { CorrectionPage as One } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Facts } from '../ui/facts.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { BenefitsPanel } from './benefits-panel.js';
import { CompensationPanel } from './compensation-panel.js';
import { CorrectionHistory } from './correction-history.js';
import { useCorrection } from './corrections.api.js';
import css from './corrections.module.css';
import { DueLines } from './due-lines.js';
import { LettersPanel } from './letters-panel.js';
import { NeedsPanel } from './needs-panel.js';
import { ReceiptsPanel } from './receipts-panel.js';
import { standingOf } from './standing.js';

/** One correction: what it still needs, the letters, compensation, benefits, receipts, and how it went. */
export default function CorrectionPage(): ReactNode {
  const { id = '' } = useParams();
  const one = useCorrection(id);
  return (
    <AsyncView query={one} rows={10}>
      {(data) => <CorrectionView key={data.entryId} one={data} />}
    </AsyncView>
  );
}

function CorrectionView({ one }: { one: One }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Page
      title={t('corrections.one', { no: one.entryNo })}
      lead={words('correctionStanding', standingOf(one))}
    >
      <div className={css.page}>
        <CorrectionFacts one={one} />
        <NeedsPanel one={one} />
        <LettersPanel one={one} />
        <CompensationPanel one={one} />
        {one.list === 'red' && <BenefitsPanel one={one} />}
        <ReceiptsPanel rows={one.receipts} />
        <CorrectionHistory one={one} />
      </div>
    </Page>
  );
}

function CorrectionFacts({ one }: { one: One }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const departmentOf = useDepartmentOf();
  const { toldAt, rung, orderedAt, erasedAt, apologyWaivedBy: waivedBy } = one;
  return (
    <Panel title={t('corrections.facts')}>
      <Facts
        items={[
          {
            label: t('corrections.entry'),
            value: <Link to={`/entries/${one.entryId}`}>{one.entryNo}</Link>,
          },
          { label: t('corrections.list'), value: words('list', one.list) },
          { label: t('corrections.department'), value: departmentOf(one.departmentId) },
          { label: t('corrections.openedAt'), value: dates.instant(one.openedAt) },
          { label: t('corrections.toldAt'), value: toldAt && dates.instant(toldAt) },
          {
            label: t('corrections.waived'),
            value: waivedBy && t('corrections.waivedBy', { name: waivedBy }),
          },
          {
            label: t('corrections.due'),
            value: one.dues.length > 0 ? <DueLines dues={one.dues} /> : null,
          },
          { label: t('corrections.rung'), value: rung && words('filingRung', rung) },
          { label: t('corrections.orderedAt'), value: orderedAt && dates.instant(orderedAt) },
          { label: t('corrections.erasedAt'), value: erasedAt && dates.instant(erasedAt) },
        ]}
      />
    </Panel>
  );
}
