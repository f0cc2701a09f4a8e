import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useFieldName, useFields } from '../api/register.js';
import type { StandardRow } from '../api/types.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { useStandards } from './standards.api.js';
import { Suggestions } from './suggestions.js';

/** The recognition standards, and what departments suggest about them. */
export default function StandardsPage(): ReactNode {
  const { t } = useTranslation();
  const [field, setField] = useState<string | undefined>();
  const standards = useStandards({ field });
  const columns = useColumns();
  return (
    <Page title={t('standards.title')} lead={t('standards.lead')}>
      <Panel title={t('standards.title')} flush extra={<FieldFilter value={field} onChange={setField} />}>
        <Paged pages={standards}>
          {(rows) => (
            <DataTable
              rowKey="id"
              caption={t('standards.title')}
              empty={t('standards.empty')}
              rows={rows}
              columns={columns}
            />
          )}
        </Paged>
      </Panel>
      <Suggestions />
    </Page>
  );
}

interface FilterProps {
  value: string | undefined;
  onChange: (field: string | undefined) => void;
}

function FieldFilter({ value, onChange }: FilterProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const fields = useFields().data ?? [];
  return (
    <FilterSelect
      label={t('standards.field')}
      value={value}
      options={fields.map((one) => ({ value: one.code, label: nameIn(one, language) }))}
      onChange={onChange}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<StandardRow>> {
  const { t } = useTranslation();
  const words = useWords();
  const fieldName = useFieldName();
  return [
    {
      key: 'name',
      title: t('standards.name'),
      render: (_, { id, title }) => <Link to={`/standards/${id}`}>{title}</Link>,
    },
    { key: 'field', title: t('standards.field'), render: (_, { field }) => fieldName(field) },
    { key: 'list', title: t('standards.list'), render: (_, { list }) => words('list', list) },
    {
      key: 'level',
      title: t('standards.level'),
      render: (_, { current }) =>
        current ? words('standardLevel', current.level) : t('standards.noCurrent'),
    },
    { key: 'issuer', title: t('standards.issuer'), render: (_, { current }) => current?.issuingBody },
    { key: 'documentNo', title: t('standards.documentNo'), render: (_, { current }) => current?.documentNo },
  ];
}
