import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Erasure, PaperFormat, Retention } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useLanguage, useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Facts } from '../ui/facts.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { saveFile } from '../ui/save-file.js';
import { ErasureSteps } from './erasure-steps.js';
import { useCertificate, useCertificatePaper, useRetention, type HoldCommand } from './erasures.api.js';
import { HoldDialog } from './hold-dialog.js';
import css from './erasures.module.css';

/** Until when this entry is kept and why; what was destroyed, and the proof of it. */
export function RetentionTab({ entryId }: { entryId: string }): ReactNode {
  const { t } = useTranslation();
  const query = useRetention(entryId);
  return (
    <AsyncView query={query} rows={4}>
      {({ retention, erasure }) => (
        <div className={`${css.stack} ${css.tab}`}>
          {!retention && !erasure && <p className="muted">{t('erasures.none')}</p>}
          {retention && <Kept kept={retention} />}
          {erasure && <Destroyed erasure={erasure} />}
        </div>
      )}
    </AsyncView>
  );
}

function Kept({ kept }: { kept: Retention }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const language = useLanguage();
  const [asked, setAsked] = useState<HoldCommand | null>(null);
  const { term, heldAt } = kept;
  const why = term
    ? t('erasures.why', { from: dates.date(kept.endedOn), term: formatDuration(term, language) })
    : t('erasures.whyNot');
  return (
    <>
      <Facts
        items={[
          { label: t('erasures.keptUntil'), value: t('erasures.until', { day: dates.date(kept.keptUntil) }) },
          { label: t('erasures.whyLabel'), value: why },
          {
            label: t('erasures.hold'),
            value: heldAt && t('erasures.heldBy', { name: kept.heldBy, at: dates.instant(heldAt) }),
          },
        ]}
      />
      <div>
        {kept.mayHold && <Button onClick={() => setAsked('hold')}>{t('erasures.holdIt')}</Button>}
        {kept.mayRelease && <Button onClick={() => setAsked('release')}>{t('erasures.releaseIt')}</Button>}
      </div>
      {asked && <HoldDialog kept={kept} command={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function Destroyed({ erasure }: { erasure: Erasure }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const dates = useDates();
  const { entryId, entryNo, orderedBy, waitsFor, finishedAt } = erasure;
  const certified = useCertificate(entryId, finishedAt !== null).data;
  const waits = waitsFor.map((wait) => words('erasureWait', wait)).join(comma);
  const file = certified && new Blob([JSON.stringify(certified, null, 2)], { type: 'application/json' });
  return (
    <section aria-label={t('erasures.certificate')} className={css.stack}>
      <Facts
        items={[
          { label: t('erasures.ground'), value: words('erasureGround', erasure.ground) },
          { label: t('erasures.article'), value: erasure.article },
          { label: t('erasures.orderedBy'), value: orderedBy.name ?? t('erasures.bySystem') },
          { label: t('erasures.orderedAt'), value: dates.instant(erasure.orderedAt) },
          { label: t('erasures.waits'), value: waits },
          { label: t('erasures.finishedAt'), value: finishedAt && dates.instant(finishedAt) },
          { label: 'SHA-256', value: certified && <code className={css.hash}>{certified.sha256}</code> },
        ]}
      />
      <ErasureSteps steps={erasure.steps} />
      {file && (
        <div className={css.row}>
          {PAPER_FORMATS.map((format) => (
            <SavePaper key={format} erasure={erasure} format={format} />
          ))}
          <Button onClick={() => saveFile(file, `${entryNo}-erasure.json`)}>{t('erasures.save')}</Button>
        </div>
      )}
    </section>
  );
}

const PAPER_FORMATS: readonly PaperFormat[] = ['pdf', 'docx'];

/** The certificate as it is handed out. */
function SavePaper({ erasure, format }: { erasure: Erasure; format: PaperFormat }): ReactNode {
  const { t } = useTranslation();
  const paper = useCertificatePaper(erasure.entryId);
  const save = (content: Blob): void => saveFile(content, `${erasure.entryNo}-erasure.${format}`);
  return (
    <>
      <Button loading={paper.isPending} onClick={() => paper.mutate(format, { onSuccess: save })}>
        {t('erasures.savePaper', { format: format.toUpperCase() })}
      </Button>
      {paper.error && <ProblemAlert thrown={paper.error} />}
    </>
  );
}
