import { useState, type ReactNode } from 'react';
import { useEntryPages } from '../api/entry.js';
import type { EntryPage, EntryRow, SubjectAct } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Panel } from '../ui/panel.js';
import { Notice } from '../ui/states.js';
import { EntryLine } from './entry-line.js';
import { axisOf, placeOf, yearsOn, type Axis } from './spans.js';
import { useSubjectEntries } from './subjects.api.js';
import css from './subjects.module.css';

interface Props {
  id: string;
  acts: readonly SubjectAct[];
}

/** All entries of a subject on one axis of time, across lists and departments. */
export function SubjectAxis({ id, acts }: Props): ReactNode {
  const { t } = useTranslation();
  const entries = useSubjectEntries(id);
  return (
    <Panel title={t('subject.axis')} extra={<Legend />}>
      <AsyncView query={entries}>
        {(rows) =>
          rows.length > 0 ? <Lines rows={rows} acts={acts} /> : <Notice title={t('subject.empty')} />
        }
      </AsyncView>
    </Panel>
  );
}

/** From when an act holds. */
const actAt = ({ on }: Pick<SubjectAct, 'on'>): number => Date.parse(`${on}T00:00:00+08:00`);

function Lines({ rows, acts }: { rows: readonly EntryRow[]; acts: readonly SubjectAct[] }): ReactNode {
  const { t } = useTranslation();
  const [now] = useState(Date.now);
  const pages = useEntryPages(rows.map(({ id }) => id));
  const pageOf = (row: EntryRow): EntryPage | undefined => pages.find(({ id }) => id === row.id);
  const lived = rows.map((row) => ({ ...row, exitedAt: pageOf(row)?.exitedAt ?? null }));
  const axis = axisOf(lived, now, acts.map(actAt));
  const inOrder = [...lived].sort((a, b) => a.draftedAt.localeCompare(b.draftedAt));
  return (
    <>
      <Head axis={axis} />
      <ol className={`plain ${css.axis ?? ''}`} aria-label={t('subject.axisLabel')}>
        {inOrder.map((row) => (
          <EntryLine key={row.id} row={row} page={pageOf(row)} axis={axis} />
        ))}
        {acts.length > 0 && <ActsLine acts={acts} axis={axis} />}
      </ol>
    </>
  );
}

/** The years, and now; the lines say their dates in words. */
function Head({ axis }: { axis: Axis }): ReactNode {
  const { t } = useTranslation();
  const now = placeOf(axis.now, axis);
  const years = yearsOn(axis).filter(({ at }) => Math.abs(placeOf(at, axis) - now) > 6);
  return (
    <div className={css.head} aria-hidden="true">
      <span />
      <div className={css.ticks}>
        {years.map(({ year, at }) => (
          <Tick key={year} place={placeOf(at, axis)}>
            {year}
          </Tick>
        ))}
        <Tick place={now}>{t('subject.now')}</Tick>
      </div>
    </div>
  );
}

/** A word on the axis, drawn inwards the nearer it stands to an end. */
function Tick({ place, children }: { place: number; children: ReactNode }): ReactNode {
  const at = `${String(place)}%`;
  return <span style={{ left: at, transform: `translateX(-${at})` }}>{children}</span>;
}

function ActsLine({ acts, axis }: { acts: readonly SubjectAct[]; axis: Axis }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <li className={css.line}>
      <div className={css.words}>
        <span className={css.list}>{t('subject.acts')}</span>
        {acts.map(({ id, type, on }) => (
          <span key={id}>{`${dates.date(on)} ${words('subjectAct', type)}`}</span>
        ))}
      </div>
      <div className={css.track} aria-hidden="true">
        {acts.map(({ id, on }) => (
          <i key={id} className={css.act} style={{ left: `${String(placeOf(actAt({ on }), axis))}%` }} />
        ))}
      </div>
    </li>
  );
}

function Legend(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={css.legend}>
      {(['underWay', 'listed', 'ahead', 'past'] as const).map((kind) => (
        <span key={kind}>
          <i className={css[kind]} aria-hidden="true" />
          {t(`subject.legend.${kind}`)}
        </span>
      ))}
    </div>
  );
}
