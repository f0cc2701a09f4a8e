import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentName, useFieldName } from '../api/register.js';
import type { WarningCount } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { DataTable } from '../ui/data-table.js';

type WarnedField = WarningCount['fields'][number];

/** How many different key fields there are, and how many make a warning. */
export function useCountWords(): (count: WarningCount) => string {
  const { t } = useTranslation();
  return ({ counted, needed }) =>
    needed === null ? t('warningCount.counted', { counted }) : t('warningCount.of', { counted, needed });
}

/** The fields behind a warning, each with the entry that brings it in. */
export function KeyFieldTable({ fields }: { fields: readonly WarnedField[] }): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <DataTable<WarnedField>
      rowKey="entryId"
      caption={t('warningCount.title')}
      empty={t('warningCount.none')}
      rows={fields}
      columns={columns}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<WarnedField>> {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const departmentName = useDepartmentName();
  return [
    { key: 'field', title: t('warningCount.field'), render: (_, { field }) => fieldName(field) },
    {
      key: 'counts',
      title: t('warningCount.counts'),
      render: (_, { counts }) =>
        counts ? (
          <strong>{t('warningCount.countsYes')}</strong>
        ) : (
          <span className="muted">{t('warningCount.countsNo')}</span>
        ),
    },
    {
      key: 'entry',
      title: t('warningCount.entry'),
      render: (_, { entryId, entryNo }) => <Link to={`/entries/${entryId}`}>{entryNo}</Link>,
    },
    {
      key: 'department',
      title: t('warningCount.department'),
      render: (_, { department }) => departmentName(department),
    },
  ];
}
