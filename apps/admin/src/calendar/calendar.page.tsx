import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { CalendarYears } from '../api/types.js';
import { today } from '../format/dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { Notice } from '../ui/states.js';
import { useYears } from './calendar.api.js';
import { DueCalculator } from './due-calculator.js';
import { ReprojectionProgress } from './reprojection-progress.js';
import { YearPanel } from './year-panel.js';
import css from './calendar.module.css';

/** The working-day calendar: its years, its days, a deadline counted on it. */
export default function CalendarPage(): ReactNode {
  const { t } = useTranslation();
  const years = useYears();
  return (
    <Page title={t('calendar.title')} lead={t('calendar.lead')}>
      <AsyncView query={years}>{(data) => <Years data={data} />}</AsyncView>
    </Page>
  );
}

const thisYear = (): number => Number(today().slice(0, 4));

/** The years that are there, the latest first, and those until next year that nobody has entered yet. */
function offeredYears({ items }: CalendarYears): number[] {
  const known = items.map(({ year }) => year).sort((a, b) => b - a);
  const [last] = known;
  if (last === undefined) return [];
  const missing = Array.from({ length: Math.max(0, thisYear() + 1 - last) }, (_, i) => last + 1 + i);
  return [...missing.reverse(), ...known];
}

/** The year of the address, else this year, else the latest. */
function chosenYear(offered: readonly number[], asked: string | undefined): number | undefined {
  return [Number(asked), thisYear()].find((year) => offered.includes(year)) ?? offered[0];
}

function Years({ data }: { data: CalendarYears }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [revision, setRevision] = useState<number | null>(null);
  const options = offeredYears(data);
  const year = chosenYear(options, useParams().year);
  if (year === undefined) return <Notice title={t('calendar.noYears')} />;
  return (
    <>
      <div className={css.bar}>
        <div className={css.scroll}>
          <Segmented
            aria-label={t('calendar.years')}
            value={year}
            options={options}
            onChange={(next) => void navigate(`/calendar/${String(next)}`)}
          />
        </div>
        <span className="muted">{t('calendar.revision', { revision: data.revision })}</span>
      </div>
      {revision !== null && <ReprojectionProgress revision={revision} />}
      <div className={css.columns}>
        <YearPanel
          key={year}
          year={year}
          published={data.items.some((one) => one.year === year)}
          onSaved={({ reprojection, revision: made }) => setRevision(reprojection ? made : null)}
        />
        <DueCalculator />
      </div>
    </>
  );
}
