import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Figure, FigureKind, StatisticsMonth } from '../api/types.js';
import { NumberLink } from '../dashboard/number-link.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { ChartBeside } from '../ui/chart-beside.js';
import { DataTable } from '../ui/data-table.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Panel } from '../ui/panel.js';
import { keyOf } from './return-draft.js';
import { TasksLink } from './tasks-link.js';
import { useFigureName } from './use-figure-name.js';
import css from './statistics.module.css';

const GROUPS: Record<string, readonly FigureKind[]> = {
  entries: ['recognised', 'exited', 'inForce'],
  exits: ['exitedBy'],
  measures: ['initiated', 'acknowledgedInTime', 'applied', 'notApplicable', 'stopped'],
};

/** Every figure, as a chart with its table beside it; a number opens what it counts. */
export function FiguresPanel({ data }: { data: StatisticsMonth }): ReactNode {
  const { t } = useTranslation();
  const [departmentId, setDepartment] = useState<string | undefined>();
  const figures: readonly Figure[] =
    data.returns.find(({ department }) => department.id === departmentId)?.figures ?? data.totals;
  return (
    <Panel
      title={t('statistics.figures')}
      extra={
        <FilterSelect
          label={t('statistics.department')}
          any={t('statistics.all')}
          value={departmentId}
          options={data.returns.map(({ department: { id, name } }) => ({ value: id, label: name }))}
          onChange={setDepartment}
        />
      }
    >
      {Object.entries(GROUPS).map(([group, kinds]) => (
        <Group
          key={group}
          group={group}
          figures={figures.filter(({ kind }) => kinds.includes(kind))}
          of={{ month: data.month, departmentId }}
        />
      ))}
    </Panel>
  );
}

/** Whose figures of which month. */
interface Of {
  month: string;
  departmentId: string | undefined;
}

interface GroupProps {
  group: string;
  figures: readonly Figure[];
  of: Of;
}

function Group({ group, figures, of }: GroupProps): ReactNode {
  const { find, t } = useTranslation();
  const words = useWords();
  const nameOf = useFigureName();
  const title = find(`statistics.group.${group}`) ?? group;
  const barOf = (figure: Figure) => ({
    kind: words('figure', figure.kind),
    place: `${words('list', figure.list)} ${nameOf(figure)}`,
    count: figure.count,
  });
  return (
    <section className={css.group} aria-label={title}>
      <h3>{title}</h3>
      {figures.length === 0 ? (
        <p className="muted">{t('statistics.nothing')}</p>
      ) : (
        <ChartBeside bars={figures.map(barOf)} title={title}>
          <FigureTable figures={figures} title={title} whose={of} />
        </ChartBeside>
      )}
    </section>
  );
}

interface TableProps {
  figures: readonly Figure[];
  title: string;
  whose: Of;
}

function FigureTable({ figures, title, whose }: TableProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const nameOf = useFigureName();
  const columns: NonNullable<TableColumnsType<Figure>> = [
    { key: 'kind', title: t('statistics.figure'), render: (_, { kind }) => words('figure', kind) },
    { key: 'list', title: t('dashboard.list'), render: (_, { list }) => words('list', list) },
    { key: 'of', title: t('statistics.of'), render: (_, figure) => nameOf(figure) },
    {
      key: 'count',
      align: 'right',
      title: t('dashboard.count'),
      render: (_, figure) => (
        <Count figure={figure} what={`${words('figure', figure.kind)} ${nameOf(figure)}`} whose={whose} />
      ),
    },
  ];
  return (
    <DataTable<Figure> rowKey={keyOf} stacked="never" caption={title} rows={figures} columns={columns} />
  );
}

interface CountProps {
  figure: Figure;
  what: string;
  whose: Of;
}

function Count({ figure, what, whose }: CountProps): ReactNode {
  const { count, query } = figure;
  if (query !== null) return <NumberLink counted={{ count, query }} what={what} />;
  return <TasksLink figure={figure} what={what} {...whose} />;
}
