import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { TypicalCase, TypicalCaseCommand } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { CaseCommandDialog } from './case-command-dialog.js';
import css from './typical-cases.module.css';

/** Cases with their text as everybody reads it, and what may be done with each. */
export function CaseTable({ rows }: { rows: readonly TypicalCase[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable<TypicalCase>
      rowKey="id"
      caption={t('cases.caption')}
      empty={t('cases.empty')}
      rows={rows}
      columns={useColumns()}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<TypicalCase>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'entry',
      title: t('cases.entry'),
      render: (_, { entryId, entryNo, list }) => (
        <span className="lines">
          <Link to={`/entries/${entryId}`}>{entryNo}</Link>
          <span className="muted">{words('list', list)}</span>
        </span>
      ),
    },
    {
      key: 'text',
      title: t('cases.text'),
      render: (_, { title, text }) => (
        <span className={css.text}>
          <strong>{title}</strong>
          <span>{text}</span>
        </span>
      ),
    },
    { key: 'state', title: t('cases.state'), render: (_, one) => <Standing one={one} /> },
    {
      key: 'action',
      title: t('cases.action'),
      render: (_, one) => one.may.map((command) => <Act key={command} one={one} command={command} />),
    },
  ];
}

function Standing({ one }: { one: TypicalCase }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <span className="lines">
      <strong>{words('caseState', one.state)}</strong>
      <span className="muted">
        {t('cases.proposed', { name: one.proposedBy, at: dates.instant(one.proposedAt) })}
      </span>
      {one.decidedAt && (
        <span className="muted">
          {t('cases.decided', { name: one.decidedBy, at: dates.instant(one.decidedAt) })}
        </span>
      )}
      {one.reason && <span className="muted">{t('cases.reason', { reason: one.reason })}</span>}
    </span>
  );
}

function Act({ one, command }: { one: TypicalCase; command: TypicalCaseCommand }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const name = words('caseCommand', command);
  return (
    <>
      <Button
        size="small"
        aria-label={t('cases.one', { command: name, title: one.title })}
        onClick={() => setOpen(true)}
      >
        {name}
      </Button>
      {open && <CaseCommandDialog one={one} command={command} onClose={() => setOpen(false)} />}
    </>
  );
}
