import { Button, Modal, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CountedTask, Figure } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { DataTable } from '../ui/data-table.js';
import { Paged } from '../ui/paged.js';
import { useCountedTasks } from './statistics.api.js';

interface Props {
  figure: Figure;
  what: string;
  month: string;
  departmentId: string | undefined;
}

/** A number of measures that opens the tasks it counts. */
export function TasksLink(props: Props): ReactNode {
  const { t } = useTranslation();
  const { figure, what } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type="link"
        size="small"
        aria-label={t('dashboard.openList', { what, count: figure.count })}
        onClick={() => setOpen(true)}
      >
        {figure.count}
      </Button>
      {open && (
        <Modal open title={what} footer={null} onCancel={() => setOpen(false)}>
          <Tasks {...props} />
        </Modal>
      )}
    </>
  );
}

function Tasks({ figure, what, month, departmentId }: Props): ReactNode {
  const { t } = useTranslation();
  const tasks = useCountedTasks(month, figure, departmentId);
  const columns: NonNullable<TableColumnsType<CountedTask>> = [
    {
      key: 'entry',
      title: t('filings.entry'),
      render: (_, { entryId, entryNo }) => <Link to={`/entries/${entryId}?tab=measures`}>{entryNo}</Link>,
    },
    { key: 'department', title: t('statistics.department'), dataIndex: 'departmentName' },
  ];
  return (
    <Paged pages={tasks} lines={3}>
      {(rows) => (
        <DataTable<CountedTask>
          rowKey="id"
          stacked="never"
          caption={what}
          empty={t('statistics.nothing')}
          rows={rows}
          columns={columns}
        />
      )}
    </Paged>
  );
}
