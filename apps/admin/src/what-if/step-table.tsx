import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { WhatIf } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import css from './what-if.module.css';

type Step = WhatIf['steps'][number];

/** The steps that differ, or that the entry would lack. */
export function StepTable({ steps }: { steps: readonly Step[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const columns: NonNullable<TableColumnsType<Step>> = [
    { key: 'step', title: t('whatIf.step'), width: 280, render: (_, { step }) => words('packStep', step) },
    { key: 'now', title: t('whatIf.now'), render: (_, { now }) => words('stepStanding', now) },
    {
      key: 'then',
      title: t('whatIf.then'),
      render: (_, { then, lacking }) => (
        <>
          <strong>{words('stepStanding', then)}</strong>
          {lacking && <span className={css.lacking}>{`　${t('whatIf.lacking')}`}</span>}
        </>
      ),
    },
    { key: 'done', title: t('whatIf.done'), render: (_, { done }) => t(doneKey(done)) },
  ];
  return (
    <DataTable<Step>
      rowKey="step"
      caption={t('whatIf.steps')}
      empty={t('whatIf.stepsSame')}
      rows={steps.filter(({ now, then, lacking }) => now !== then || lacking)}
      columns={columns}
    />
  );
}

function doneKey(done: boolean | null): 'whatIf.unknown' | 'common.yes' | 'common.no' {
  if (done === null) return 'whatIf.unknown';
  return done ? 'common.yes' : 'common.no';
}
