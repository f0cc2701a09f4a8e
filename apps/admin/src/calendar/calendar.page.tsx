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

/** The year of the address, else this year, else the last there is. */
function chosenYear({ items }: CalendarYears, asked: string | undefined): number | undefined {
  const known = items.map(({ year }) => year);
  const wanted = [Number(asked), Number(today().slice(0, 4))];
  return wanted.find((year) => known.includes(year)) ?? known.at(-1);
}

function Years({ data }: { data: CalendarYears }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [revision, setRevision] = useState<number | null>(null);
  const year = chosenYear(data, useParams().year);
  if (year === undefined) return <Notice title={t('calendar.noYears')} />;
  const options = data.items.map((one) => one.year).sort((a, b) => a - b);
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
          onSaved={({ reprojection, revision: made }) => setRevision(reprojection ? made : null)}
        />
        <DueCalculator />
      </div>
    </>
  );
}
