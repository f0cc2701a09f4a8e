import { Checkbox, DatePicker, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactNode } from 'react';
import { useDepartmentName } from '../api/register.js';
import type { LookDay, LookDays } from '../api/types.js';
import { today } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { useExpander } from '../ui/expander.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { LooksOfDay } from './looks-of-day.js';
import css from './looks.module.css';
import { ReviewButton } from './review-button.js';
import { useLookDays } from './looks.api.js';

const USUAL_DAYS = 7;
const ISO = 'YYYY-MM-DD';

/** Every look at personal data, by person and day: what is odd, and what reviewers said (§23, R10.1). */
export default function LooksPage(): ReactNode {
  const { t } = useTranslation();
  const [range, setRange] = useState({
    from: dayjs(today())
      .subtract(USUAL_DAYS - 1, 'day')
      .format(ISO),
    to: today(),
  });
  const [only, setOnly] = useState({ odd: false, unreviewed: false });
  const days = useLookDays(range.from, range.to);
  const shown = ({ anomalies, reviewed, looks }: LookDay): boolean =>
    (!only.odd || anomalies.length > 0) && (!only.unreviewed || reviewed < looks);
  return (
    <Page title={t('looks.title')} lead={t('looks.lead')}>
      <Panel title={t('looks.days')} flush>
        <div className={css.bar} role="group" aria-label={t('entries.filters')}>
          {(['from', 'to'] as const).map((edge) => (
            <DatePicker
              key={edge}
              aria-label={t(`looks.${edge}`)}
              allowClear={false}
              value={dayjs(range[edge])}
              onChange={(picked) => picked && setRange({ ...range, [edge]: picked.format(ISO) })}
            />
          ))}
          {(['odd', 'unreviewed'] as const).map((which) => (
            <Checkbox
              key={which}
              checked={only[which]}
              onChange={({ target }) => setOnly({ ...only, [which]: target.checked })}
            >
              {t(which === 'odd' ? 'looks.onlyOdd' : 'looks.onlyUnreviewed')}
            </Checkbox>
          ))}
        </div>
        <AsyncView query={days} rows={6}>
          {({ items, ordinary }) => (
            <>
              <Days rows={items.filter(shown)} />
              <Thresholds ordinary={ordinary} />
            </>
          )}
        </AsyncView>
      </Panel>
    </Page>
  );
}

function Thresholds({ ordinary }: { ordinary: LookDays['ordinary'] }): ReactNode {
  const { t } = useTranslation();
  const { subjectsADay, timesUsual, looksAtOne, missedShare, fromHour, toHour } = ordinary;
  return (
    <p className={`muted ${css.foot ?? ''}`}>
      {t('looks.thresholds', {
        ...{ subjects: subjectsADay, times: timesUsual, one: looksAtOne, share: 100 * missedShare },
        ...{ from: fromHour, to: toHour },
      })}
    </p>
  );
}

const keyOf = ({ day, querier }: LookDay): string => `${day} ${querier.id}`;

function Days({ rows }: { rows: readonly LookDay[] }): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  const expandable = useExpander<LookDay>(
    (row) => <LooksOfDay of={row} />,
    ({ day, querier }) => `${querier.name} ${day}`,
  );
  return (
    <DataTable<LookDay>
      rowKey={keyOf}
      caption={t('looks.days')}
      empty={t('looks.empty')}
      rows={rows}
      columns={columns}
      expandable={expandable}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<LookDay>> {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const dates = useDates();
  const departmentName = useDepartmentName();
  return [
    {
      key: 'day',
      title: t('looks.day'),
      render: (_, { day, workingDay }) => (
        <span className="lines">
          {dates.date(day)}
          {!workingDay && <span className="muted">{t('looks.restDay')}</span>}
        </span>
      ),
    },
    {
      key: 'querier',
      title: t('looks.querier'),
      render: (_, { querier: { name, department, system } }) => (
        <span className="lines">
          <strong>{name}</strong>
          <span className="muted">
            {[system && t('looks.system'), department && departmentName(department)]
              .filter(Boolean)
              .join(comma)}
          </span>
        </span>
      ),
    },
    {
      key: 'counts',
      title: t('looks.counts'),
      render: (_, { looks, subjects, asked, missed }) => (
        <span className="lines">
          {t('looks.countsOf', { looks, subjects })}
          {missed > 0 && <span className="muted">{t('looks.missed', { missed, asked })}</span>}
        </span>
      ),
    },
    {
      key: 'anomalies',
      title: t('looks.anomalies'),
      render: (_, { anomalies }) =>
        anomalies.length === 0 ? (
          <span className="muted">{t('looks.ordinary')}</span>
        ) : (
          <span className="warn">{anomalies.map((one) => words('lookAnomaly', one)).join(comma)}</span>
        ),
    },
    {
      key: 'review',
      title: t('looks.review'),
      render: (_, row) => (
        <span className="lines">
          {t('looks.reviewedOf', row)}
          {row.open > 0 && <span className="late">{t('looks.openOf', row)}</span>}
          {row.reviewed < row.looks && <ReviewButton of={row} />}
        </span>
      ),
    },
  ];
}
