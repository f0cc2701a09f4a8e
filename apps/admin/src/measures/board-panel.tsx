import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { DepartmentBoard } from '../api/types.js';
import { firstOfYear, today } from '../format/dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { useMeasureBoard } from './measures.api.js';

/** By department: what this year's rounds asked of it, and what it still owes. */
export function BoardPanel(): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  const board = useMeasureBoard(firstOfYear(), today());
  return (
    <Panel title={t('measures.board')} flush>
      <AsyncView query={board} rows={4}>
        {(rows) => (
          <DataTable<DepartmentBoard>
            rowKey="departmentId"
            caption={t('measures.board')}
            empty={t('measures.boardEmpty')}
            rows={rows}
            columns={columns}
          />
        )}
      </AsyncView>
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<DepartmentBoard>> {
  const { t } = useTranslation();
  return [
    {
      key: 'department',
      title: t('measures.implementer'),
      render: (_, { department }) => <strong>{department}</strong>,
    },
    { key: 'tasks', title: t('measures.allTasks'), dataIndex: 'tasks', align: 'right' },
    { key: 'answered', title: t('measures.answered'), dataIndex: 'answered', align: 'right' },
    { key: 'answeredLate', title: t('measures.answeredLate'), dataIndex: 'answeredLate', align: 'right' },
    { key: 'owed', title: t('measures.owed'), dataIndex: 'owed', align: 'right' },
    {
      key: 'late',
      title: t('measures.late'),
      align: 'right',
      render: (_, { late }) => <span className={late > 0 ? 'late' : undefined}>{late}</span>,
    },
  ];
}
