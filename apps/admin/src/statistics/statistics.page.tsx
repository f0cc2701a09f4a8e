import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { StatisticsMonth, StatisticsMonthRow } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { Notice } from '../ui/states.js';
import { CompiledPanel } from './compiled-panel.js';
import { DuePanel } from './due-panel.js';
import { FiguresPanel } from './figures-panel.js';
import { OpenMonthDialog } from './open-month-dialog.js';
import { OwnReturnPanel } from './own-return-panel.js';
import { ReturnsPanel } from './returns-panel.js';
import { useExport, useStatistics, useStatisticsMonths } from './statistics.api.js';
import css from './statistics.module.css';

/** The statistics of a month: what departments report, who is late, what the municipal platform has. */
export default function StatisticsPage(): ReactNode {
  const { t } = useTranslation();
  const { month } = useParams();
  const months = useStatisticsMonths();
  return (
    <Page title={t('statistics.title')} lead={t('statistics.lead')} actions={<OpenMonth />}>
      <AsyncView query={months}>
        {(rows) => <Months rows={rows} chosen={month ?? rows[0]?.month} />}
      </AsyncView>
    </Page>
  );
}

function OpenMonth(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('statistics.open')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('statistics.openMonth')}</Button>
      {open && <OpenMonthDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function Months({
  rows,
  chosen,
}: {
  rows: readonly StatisticsMonthRow[];
  chosen: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (chosen === undefined)
    return (
      <Panel title={t('statistics.months')}>
        <Notice text={t('statistics.none')} />
      </Panel>
    );
  return (
    <>
      <div className={css.switch}>
        <label htmlFor="statistics-month">{t('statistics.month')}</label>
        <Select
          id="statistics-month"
          className={css.month}
          value={chosen}
          options={rows.map(({ month: value }) => ({ value, label: value }))}
          onChange={(value) => void navigate(`/statistics/${value}`)}
        />
      </div>
      <OneMonth key={chosen} month={chosen} />
    </>
  );
}

function OneMonth({ month }: { month: string }): ReactNode {
  return <AsyncView query={useStatistics(month)}>{(data) => <Statistics data={data} />}</AsyncView>;
}

function Statistics({ data }: { data: StatisticsMonth }): ReactNode {
  const own = data.returns.find(({ mayConfirm }) => mayConfirm);
  return (
    <>
      <div className={css.columns}>
        <DuePanel data={data} />
        <CompiledPanel data={data} />
      </div>
      {own && <OwnReturnPanel key={own.confirmedAt} month={data.month} own={own} />}
      <ReturnsPanel data={data} />
      <FiguresPanel data={data} />
      <Export month={data.month} />
    </>
  );
}

function Export({ month }: { month: string }): ReactNode {
  const { t } = useTranslation();
  const file = useExport(month);
  return (
    <div className={css.switch}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          loading={file.isPending && file.variables === format}
          onClick={() => file.mutate(format)}
        >
          {t('statistics.export', { format: format.toUpperCase() })}
        </Button>
      ))}
      {file.error && <ProblemAlert thrown={file.error} />}
    </div>
  );
}
