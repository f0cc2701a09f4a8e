import type { ReactNode } from 'react';
import type { WhatIf } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { DeadlineTable } from './deadline-table.js';
import { ExitTable } from './exit-table.js';
import { StepTable } from './step-table.js';
import { TermTable } from './term-table.js';
import css from './what-if.module.css';

/** Terms, steps, deadlines, validity, exits: what would differ. */
export function Differences({ whatIf }: { whatIf: WhatIf }): ReactNode {
  const { t } = useTranslation();
  const { terms, steps, deadlines, validity, exits } = whatIf;
  return (
    <div className={css.parts}>
      <Part title={t('whatIf.terms')}>
        <TermTable terms={terms} />
      </Part>
      <Part title={t('whatIf.steps')}>
        <StepTable steps={steps} />
      </Part>
      {deadlines.length > 0 && (
        <Part title={t('whatIf.deadlines')}>
          <DeadlineTable deadlines={deadlines} />
        </Part>
      )}
      {validity && (
        <Part title={t('whatIf.validity')}>
          <ValidityThen validity={validity} />
        </Part>
      )}
      {exits.length > 0 && (
        <Part title={t('whatIf.exits')}>
          <ExitTable exits={exits} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function ValidityThen({ validity }: { validity: NonNullable<WhatIf['validity']> }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const said = (duration: string): string => formatDuration(duration, language);
  const key = validity.inside ? 'whatIf.validityInside' : 'whatIf.validityOutside';
  return (
    <>
      <p className={validity.inside ? '' : css.lacking}>{t(key, { stated: said(validity.stated) })}</p>
      <ul className="plain">
        {validity.classes.map(({ severity, min, max, inside }) => (
          <li key={severity}>
            {t('whatIf.validityClass', {
              severity: words('severity', severity),
              min: said(min),
              max: said(max),
              inside: t(inside ? 'whatIf.inside' : 'whatIf.outside'),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
