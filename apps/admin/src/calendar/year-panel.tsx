import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CalendarPut, CalendarYear } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { Panel } from '../ui/panel.js';
import { useYear } from './calendar.api.js';
import { Legend } from './legend.js';
import { Months } from './months.js';
import { YearEditor } from './year-editor.js';
import css from './calendar.module.css';

interface Props {
  year: number;
  /** Somebody has entered it. */
  published: boolean;
  onSaved: (put: CalendarPut) => void;
}

/** One year: certainty, document, days; for the credit office, to be edited. */
export function YearPanel({ year, published, onSaved }: Props): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const content = useYear(year, published);
  const [editing, setEditing] = useState(false);
  const edit = (
    <Button size="small" onClick={() => setEditing(true)}>
      {t('calendar.edit')}
    </Button>
  );
  return (
    <Panel
      title={editing ? t('calendar.editing', { year }) : t('calendar.year', { year })}
      extra={may('calendar.edit') && !editing && content.data ? edit : undefined}
    >
      <AsyncView query={content} rows={14}>
        {(data) =>
          editing ? (
            <YearEditor
              before={data}
              onCancel={() => setEditing(false)}
              onSaved={(put) => {
                setEditing(false);
                onSaved(put);
              }}
            />
          ) : (
            <YearView data={data} />
          )
        }
      </AsyncView>
    </Panel>
  );
}

function YearView({ data }: { data: CalendarYear }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <div className={css.bar}>
        <span className={data.certainty === 'provisional' ? css.provisional : ''}>
          {t(`calendar.${data.certainty}`)}
        </span>
        <span>{data.documentNo ?? t('calendar.noDocument')}</span>
        <Legend />
      </div>
      <Months year={data.year} days={data.days} onPick={null} />
    </>
  );
}
