import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Suggestion } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { DataTable } from '../ui/data-table.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { AnswerDialog } from './answer-dialog.js';
import { useSuggestions } from './standards.api.js';
import css from './standards.module.css';

/** Suggestions sent upward and how they fared; for those who may see or answer them. */
export function Suggestions(): ReactNode {
  const may = useMay();
  return may('standard.suggest') || may('standard.answer') ? <List /> : null;
}

function List(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const suggestions = useSuggestions();
  const [answering, setAnswering] = useState<Suggestion | null>(null);
  const columns = useColumns(may('standard.answer') ? setAnswering : null);
  return (
    <Panel title={t('standards.suggestions')} flush>
      <Paged pages={suggestions} lines={3}>
        {(rows) => (
          <DataTable
            rowKey="id"
            caption={t('standards.suggestions')}
            empty={t('standards.noSuggestions')}
            rows={rows}
            columns={columns}
          />
        )}
      </Paged>
      {answering && <AnswerDialog suggestion={answering} onClose={() => setAnswering(null)} />}
    </Panel>
  );
}

function useColumns(onAnswer: ((one: Suggestion) => void) | null): NonNullable<TableColumnsType<Suggestion>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const answer = (one: Suggestion): ReactNode =>
    one.answer === null && onAnswer ? (
      <Button size="small" onClick={() => onAnswer(one)}>
        {t('standards.answerTitle')}
      </Button>
    ) : (
      <div className={css.long}>{one.answer}</div>
    );
  return [
    { key: 'standard', title: t('standards.name'), dataIndex: 'standardTitle' },
    {
      key: 'text',
      title: t('standards.suggestion'),
      render: (_, { text }) => <div className={css.long}>{text}</div>,
    },
    { key: 'by', title: t('standards.by'), render: (_, one) => `${one.departmentName} ${one.authorName}` },
    { key: 'at', title: t('standards.at'), render: (_, { createdAt }) => dates.instant(createdAt) },
    {
      key: 'status',
      title: t('standards.status'),
      render: (_, { status }) => words('suggestionStatus', status),
    },
    { key: 'answer', title: t('standards.answer'), render: (_, one) => answer(one) },
  ];
}
