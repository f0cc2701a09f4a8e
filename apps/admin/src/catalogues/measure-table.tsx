import { Button, Checkbox, Input, Select, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import type { Measure } from './content.js';
import { useMeasureWords } from './use-measure-words.js';
import css from './catalogues.module.css';

const LISTS = ['red', 'black', 'watch'] as const;
const IMPLEMENTERS = ['department', 'invitedBody'] as const;
const ALL = 'all';

interface Props {
  caption: string;
  measures: readonly Measure[];
  /** Null takes the measure away. */
  onChange: ((at: number, measure: Measure | null) => void) | undefined;
}

interface Row {
  at: number;
  measure: Measure;
}
type Columns = TableColumnsType<Row>;

/** The measures of one memorandum, to read or to edit cell by cell. */
export function MeasureTable({ caption, measures, onChange }: Props): ReactNode {
  const [read, edit] = [useReading(), useEditing(onChange)];
  return (
    <DataTable<Row>
      rowKey="at"
      caption={caption}
      rows={measures.map((measure, at) => ({ at, measure }))}
      columns={onChange ? edit : read}
      stacked={onChange ? 'always' : 'onPhone'}
    />
  );
}

function useReading(): Columns {
  const { t } = useTranslation();
  const words = useWords();
  const measureWords = useMeasureWords();
  return [
    { key: 'text', title: t('catalogues.text'), render: (_, { measure }) => <strong>{measure.text}</strong> },
    { key: 'list', title: t('catalogues.list'), render: (_, { measure }) => words('list', measure.list) },
    {
      key: 'fields',
      title: t('catalogues.fields'),
      render: (_, { measure }) => measureWords.fields(measure.fields),
    },
    {
      key: 'implementer',
      title: t('catalogues.implementer'),
      render: (_, { measure }) => measureWords.implementer(measure.implementer),
    },
    { key: 'legalBasis', title: t('catalogues.legalBasis'), render: (_, { measure }) => measure.legalBasis },
    {
      key: 'mandatory',
      title: t('catalogues.mandatory'),
      render: (_, { measure }) => t(measure.mandatory ? 'common.yes' : 'common.no'),
    },
  ];
}

function useEditing(onChange: Props['onChange']): Columns {
  const { t } = useTranslation();
  const options = useOptions();
  const put = ({ at, measure }: Row, next: Partial<Measure>) => onChange?.(at, { ...measure, ...next });
  const text = (name: 'code' | 'text' | 'legalBasis') => ({
    key: name,
    title: t(`catalogues.${name}`),
    render: (_: unknown, row: Row) => (
      <Input
        aria-label={`${t(`catalogues.${name}`)} ${row.measure.code}`}
        value={row.measure[name]}
        maxLength={500}
        onChange={({ target }) => put(row, { [name]: target.value })}
      />
    ),
  });
  return [
    text('code'),
    text('text'),
    {
      key: 'list',
      title: t('catalogues.list'),
      render: (_, row) => (
        <Select
          aria-label={`${t('catalogues.list')} ${row.measure.code}`}
          value={row.measure.list}
          options={options('list', LISTS)}
          onChange={(list) => put(row, { list })}
        />
      ),
    },
    {
      key: 'fields',
      title: t('catalogues.fields'),
      render: (_, row) => (
        <Input
          aria-label={`${t('catalogues.fields')} ${row.measure.code}`}
          placeholder={t('catalogues.allFields')}
          value={row.measure.fields === ALL ? '' : row.measure.fields.join(',')}
          onChange={({ target }) => put(row, { fields: fieldsOf(target.value) })}
        />
      ),
    },
    {
      key: 'implementer',
      title: t('catalogues.implementer'),
      render: (_, row) => (
        <ImplementerFields measure={row.measure} onChange={(implementer) => put(row, implementer)} />
      ),
    },
    text('legalBasis'),
    {
      key: 'mandatory',
      title: t('catalogues.mandatory'),
      render: (_, row) => (
        <Checkbox
          aria-label={`${t('catalogues.mandatory')} ${row.measure.code}`}
          checked={row.measure.mandatory}
          disabled={row.measure.implementer.kind === 'invitedBody'}
          onChange={({ target }) => put(row, { mandatory: target.checked })}
        >
          {row.measure.implementer.kind === 'invitedBody' && t('catalogues.neverMandatory')}
        </Checkbox>
      ),
    },
    {
      key: 'drop',
      title: t('catalogues.drop'),
      render: (_, { at, measure }) => (
        <Button size="small" danger onClick={() => onChange?.(at, null)}>
          {t('catalogues.dropMeasure', { code: measure.code })}
        </Button>
      ),
    },
  ];
}

const fieldsOf = (typed: string): Measure['fields'] =>
  typed.trim() === '' ? ALL : typed.split(/[,，、\s]+/).map((one) => one.trim());

interface ImplementerProps {
  measure: Measure;
  onChange: (next: Pick<Measure, 'implementer' | 'mandatory'>) => void;
}

/** A department by its code; or a body outside government, which is only ever invited. */
function ImplementerFields({ measure, onChange }: ImplementerProps): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const { implementer, mandatory, code } = measure;
  const field = (name: 'department' | 'body' | 'name', value: string) => (
    <Input
      aria-label={`${t(`catalogues.${name}`)} ${code}`}
      placeholder={t(`catalogues.${name}`)}
      value={value}
      maxLength={200}
      onChange={({ target }) =>
        onChange({ mandatory, implementer: { ...implementer, [name]: target.value } })
      }
    />
  );
  return (
    <span className={css.implementer}>
      <Select
        aria-label={`${t('catalogues.implementer')} ${code}`}
        value={implementer.kind}
        options={options('implementer', IMPLEMENTERS)}
        onChange={(kind) =>
          onChange(
            kind === 'department'
              ? { mandatory, implementer: { kind, department: '' } }
              : { mandatory: false, implementer: { kind, body: '', name: '' } },
          )
        }
      />
      {implementer.kind === 'department' ? (
        field('department', implementer.department)
      ) : (
        <>
          {field('body', implementer.body)}
          {field('name', implementer.name)}
        </>
      )}
    </span>
  );
}
