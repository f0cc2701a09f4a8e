import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFields } from '../api/register.js';
import type { Field } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { FieldDialog } from './field-dialog.js';
import { InUseButtons } from './in-use.js';
import { useTurnField } from './reference.api.js';
import { useReferenceColumns } from './reference-columns.js';

/** The field of the warnings stands above all others. */
const ACROSS = 'cross-field';

/** The fields, which of them are key ones, and which are out of use. */
export default function FieldsPage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const fields = useFields();
  const [edited, setEdited] = useState<Field | 'new' | null>(null);
  const mayEdit = may('organisation.edit');
  const columns = useColumns(mayEdit ? setEdited : null);
  const make = (
    <Button type="primary" onClick={() => setEdited('new')}>
      {t('organisation.newField')}
    </Button>
  );
  return (
    <Page title={t('organisation.fields')} lead={t('organisation.fieldsLead')} actions={mayEdit && make}>
      <Panel title={t('organisation.fields')} flush>
        <AsyncView query={fields} rows={6}>
          {(rows) => (
            <DataTable<Field>
              rowKey="code"
              caption={t('organisation.fields')}
              rows={rows.filter(({ code }) => code !== ACROSS)}
              columns={columns}
            />
          )}
        </AsyncView>
      </Panel>
      {edited && <FieldDialog field={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

function useColumns(onEdit: ((one: Field) => void) | null): NonNullable<TableColumnsType<Field>> {
  const { t } = useTranslation();
  return useReferenceColumns<Field>({
    title: t('organisation.field'),
    more: {
      key: 'isKey',
      title: t('organisation.isKey'),
      render: (_, { isKey }) => t(isKey ? 'organisation.yes' : 'organisation.no'),
    },
    acts: onEdit && ((one) => <Acts one={one} onEdit={onEdit} />),
  });
}

function Acts({ one, onEdit }: { one: Field; onEdit: (one: Field) => void }): ReactNode {
  const turn = useTurnField(one);
  return <InUseButtons name={one.name} active={one.active} turn={turn} onChange={() => onEdit(one)} />;
}
