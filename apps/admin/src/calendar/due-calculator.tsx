import { DatePicker, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { useId, useState, type ReactNode } from 'react';
import type { Due } from '../api/types.js';
import { today } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { WhyThisDate } from '../lifeline/why-this-date.js';
import { AsyncView } from '../ui/async-view.js';
import { Provisional } from '../ui/due-text.js';
import { Panel } from '../ui/panel.js';
import { useDue } from './calendar.api.js';
import css from './calendar.module.css';

const DEFAULT_DAYS = 7;
const MOST_DAYS = 2500;

/** When so many working days from a day are over, and why on that day. */
export function DueCalculator(): ReactNode {
  const { t } = useTranslation();
  const [from, setFrom] = useState(today());
  const [days, setDays] = useState<number | null>(DEFAULT_DAYS);
  const ids = { from: useId(), days: useId() };
  const due = useDue(from, days);
  return (
    <Panel title={t('calendar.due')}>
      <div className={css.due}>
        <div className={css.fields}>
          <label htmlFor={ids.from}>
            {t('calendar.from')}
            <DatePicker
              id={ids.from}
              allowClear={false}
              value={dayjs(from)}
              onChange={(day) => setFrom(day?.format('YYYY-MM-DD') ?? from)}
            />
          </label>
          <label htmlFor={ids.days}>
            {t('calendar.workingDays')}
            <InputNumber
              id={ids.days}
              min={1}
              max={MOST_DAYS}
              precision={0}
              value={days}
              onChange={setDays}
              style={{ width: '100%' }}
            />
          </label>
        </div>
        <AsyncView query={due} rows={6}>
          {(data) => <Answer due={data} />}
        </AsyncView>
      </div>
    </Panel>
  );
}

function Answer({ due }: { due: Due }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const { term, from, certainty, rule, steps, documentNos, dueOn } = due;
  return (
    <div aria-live="polite">
      <p className={css.answer}>
        {t('calendar.dueOn', { date: dates.date(dueOn) })} {certainty === 'provisional' && <Provisional />}
      </p>
      <WhyThisDate
        title={t('calendar.due')}
        deadline={{
          term,
          countedFrom: from,
          certainty,
          explanation: { rule, steps, documentNos },
          changes: [],
        }}
      />
    </div>
  );
}
