import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { CataloguedMeasure, MeasuresInForce, Memorandum } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { useDepartments, useFields } from '../api/register.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import css from '../ui/task-lines.module.css';
import { useMeasuresInForce } from './measures.api.js';

type Row = CataloguedMeasure & { memorandum: Memorandum };

const rowsOf = ({ memoranda }: MeasuresInForce): Row[] =>
  memoranda.flatMap((memorandum) => memorandum.measures.map((measure) => ({ ...measure, memorandum })));

/** What a listing brings with it, memorandum by memorandum (R7.1). */
export function CataloguePanel(): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  const catalogue = useMeasuresInForce();
  return (
    <Panel title={t('measures.catalogue')} flush>
      <AsyncView query={catalogue} rows={6}>
        {(inForce) => (
          <DataTable<Row>
            rowKey="code"
            caption={t('measures.catalogue')}
            rows={rowsOf(inForce)}
            columns={columns}
          />
        )}
      </AsyncView>
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<Row>> {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const departments = useDepartments();
  const fields = useFields();
  const departmentOf = (code: string) => departments.data?.find((one) => one.code === code)?.name ?? code;
  const fieldOf = (code: string) => fields.data?.find((one) => one.code === code)?.name ?? code;
  return [
    { key: 'memorandum', title: t('measures.memorandum'), render: (_, row) => <Memo {...row.memorandum} /> },
    { key: 'list', title: t('measures.list'), render: (_, { list }) => words('list', list) },
    {
      key: 'fields',
      title: t('measures.fields'),
      render: (_, row) => row.fields?.map(fieldOf).join(comma) ?? t('measures.allFields'),
    },
    { key: 'measure', title: t('measures.measure'), dataIndex: 'text' },
    {
      key: 'implementer',
      title: t('measures.implementer'),
      render: (_, { department, bodyName }) => (department ? departmentOf(department) : bodyName),
    },
    { key: 'basis', title: t('measures.basis'), dataIndex: 'legalBasis' },
    {
      key: 'binding',
      title: t('measures.binding'),
      render: (_, { mandatory, department }) =>
        t(mandatory ? 'measures.mandatory' : department ? 'measures.optional' : 'measures.invited'),
    },
  ];
}

function Memo({ title, documentNo, issuedOn }: Memorandum): ReactNode {
  const dates = useDates();
  return (
    <span className={css.lines}>
      {title}
      <span className="muted">
        {documentNo} · {dates.date(issuedOn)}
      </span>
    </span>
  );
}
