import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDepartments } from '../api/register.js';
import type { Department } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { DepartmentDialog } from './department-dialog.js';
import { InUseButtons } from './in-use.js';
import { useTurnDepartment } from './reference.api.js';
import { useReferenceColumns } from './reference-columns.js';

/** The departments of the district, and which are out of use. */
export default function DepartmentsPage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const departments = useDepartments();
  const [edited, setEdited] = useState<Department | 'new' | null>(null);
  const mayEdit = may('organisation.edit');
  const columns = useColumns(mayEdit ? setEdited : null);
  const make = (
    <Button type="primary" onClick={() => setEdited('new')}>
      {t('organisation.newDepartment')}
    </Button>
  );
  return (
    <Page
      title={t('organisation.departments')}
      lead={t('organisation.departmentsLead')}
      actions={mayEdit && make}
    >
      <Panel title={t('organisation.departments')} flush>
        <AsyncView query={departments} rows={6}>
          {(rows) => (
            <DataTable<Department>
              rowKey="id"
              caption={t('organisation.departments')}
              rows={rows}
              columns={columns}
            />
          )}
        </AsyncView>
      </Panel>
      {edited && (
        <DepartmentDialog department={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Page>
  );
}

function useColumns(onEdit: ((one: Department) => void) | null): NonNullable<TableColumnsType<Department>> {
  const { t } = useTranslation();
  const words = useWords();
  return useReferenceColumns<Department>({
    title: t('organisation.department'),
    more: {
      key: 'kind',
      title: t('organisation.kind'),
      render: (_, { kind }) => words('departmentKind', kind),
    },
    acts: onEdit && ((one) => <Acts one={one} onEdit={onEdit} />),
  });
}

function Acts({ one, onEdit }: { one: Department; onEdit: (one: Department) => void }): ReactNode {
  const turn = useTurnDepartment(one);
  return <InUseButtons name={one.name} active={one.active} turn={turn} onChange={() => onEdit(one)} />;
}
