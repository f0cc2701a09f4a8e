import { App, Button, Input, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CalendarPut, CalendarYear } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { usePutYear, type YearContent } from './calendar.api.js';
import { differing, switched } from './month-grid.js';
import { Months } from './months.js';
import css from './calendar.module.css';

interface Props {
  before: CalendarYear;
  onCancel: () => void;
  onSaved: (put: CalendarPut) => void;
}

/** Marks holidays and make-up days; saving moves every open deadline that counts on them. */
export function YearEditor({ before, onCancel, onSaved }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [year, setYear] = useState<YearContent>(before);
  const [name, setName] = useState(t('calendar.holiday'));
  const put = usePutYear(before.year, (saved) => {
    void message.success(t(saved.reprojection ? 'calendar.saved' : 'calendar.unchanged'));
    onSaved(saved);
  });
  const pick = (date: string): void => setYear({ ...year, days: switched(year.days, date, name) });
  const unnamed = year.certainty === 'confirmed' && !year.documentNo?.trim();
  const save = (): void => {
    const { certainty, documentNo, days } = year;
    put.mutate({ certainty, documentNo: documentNo?.trim() || null, days });
  };
  return (
    <>
      <Head year={year} name={name} onYear={setYear} onName={setName} />
      <p className="muted">{t('calendar.editHint')}</p>
      <Months year={before.year} days={year.days} onPick={pick} />
      {put.error && <ProblemAlert thrown={put.error} />}
      <div className={css.foot}>
        <Button
          type="primary"
          disabled={unnamed || name.trim() === ''}
          loading={put.isPending}
          onClick={save}
        >
          {t('calendar.save')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <span role="status">{t('calendar.changed', { count: differing(before.days, year.days) })}</span>
        <span className="muted">{t(unnamed ? 'calendar.needsDocument' : 'calendar.saveWhy')}</span>
      </div>
    </>
  );
}

interface HeadProps {
  year: YearContent;
  name: string;
  onYear: (year: YearContent) => void;
  onName: (name: string) => void;
}

function Head({ year, name, onYear, onName }: HeadProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={css.editor}>
      <fieldset>
        <legend>{t('calendar.certainty')}</legend>
        <Radio.Group
          value={year.certainty}
          options={[
            { value: 'confirmed', label: t('calendar.confirmed') },
            { value: 'provisional', label: t('date.provisional') },
          ]}
          onChange={({ target }) => onYear({ ...year, certainty: target.value as YearContent['certainty'] })}
        />
      </fieldset>
      <label>
        {t('calendar.documentNo')}
        <Input
          value={year.documentNo ?? ''}
          maxLength={200}
          onChange={({ target }) => onYear({ ...year, documentNo: target.value })}
        />
      </label>
      <label>
        {t('calendar.name')}
        <Input value={name} maxLength={40} onChange={({ target }) => onName(target.value)} />
      </label>
    </div>
  );
}
