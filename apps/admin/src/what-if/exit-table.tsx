import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { WhatIf } from '../api/types.js';
import { ExitFollowUpList } from '../exits/exit-follow-up.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Same } from './same.js';

type Exit = WhatIf['exits'][number];

/** What each exit would bring about, now and then. */
export function ExitTable({ exits }: { exits: readonly Exit[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const columns: NonNullable<TableColumnsType<Exit>> = [
    {
      key: 'exit',
      title: t('whatIf.exit'),
      width: 280,
      render: (_, { ground }) => words('exitGround', ground),
    },
    { key: 'now', title: t('whatIf.now'), render: (_, { now }) => <ExitFollowUpList follows={now} /> },
    {
      key: 'then',
      title: t('whatIf.then'),
      render: (_, exit) => <Then exit={exit} />,
    },
  ];
  return <DataTable<Exit> rowKey="ground" caption={t('whatIf.exits')} rows={exits} columns={columns} />;
}

function Then({ exit: { knownThen, now, then } }: { exit: Exit }): ReactNode {
  const { t } = useTranslation();
  if (!knownThen) return t('whatIf.exitUnknown');
  return JSON.stringify(now) === JSON.stringify(then) ? <Same /> : <ExitFollowUpList follows={then} />;
}
