import { Alert, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentName } from '../api/register.js';
import type { Comparison } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { StandingMark } from '../platforms/standing-mark.js';
import { DataTable } from '../ui/data-table.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';
import css from './entry.module.css';

type Hit = Comparison['hits'][number];
type PlatformUsed = Comparison['platforms'][number];

/** A red candidate against every black list (§7): what was found, on which data, whose data it waits for. */
export function ComparisonPanel({ comparison }: { comparison: Comparison | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('comparison.title')}>
      {comparison ? <Compared comparison={comparison} /> : <p className="muted">{t('comparison.never')}</p>}
    </Panel>
  );
}

function Compared({ comparison }: { comparison: Comparison }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { at, outcome, hits, platforms } = comparison;
  const hitColumns = useHitColumns();
  const platformColumns = usePlatformColumns();
  return (
    <div className={css.stack}>
      <Waits comparison={comparison} />
      <Facts
        items={[
          { label: t('comparison.at'), value: dates.instant(at) },
          {
            label: t('comparison.outcome'),
            value: (
              <strong className={outcome === 'hit' ? 'late' : ''}>
                {words('comparisonOutcome', outcome)}
              </strong>
            ),
          },
        ]}
      />
      {hits.length > 0 && (
        <DataTable<Hit>
          stacked="always"
          rowKey={({ source, list, reference }) => `${source} ${list} ${reference}`}
          caption={t('comparison.hits')}
          rows={hits}
          columns={hitColumns}
        />
      )}
      <DataTable<PlatformUsed>
        stacked="never"
        rowKey="platform"
        caption={t('comparison.platforms')}
        rows={platforms}
        columns={platformColumns}
      />
    </div>
  );
}

function Waits({ comparison: { waiting, waitsFor } }: { comparison: Comparison }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  if (!waiting) return null;
  const platforms = waitsFor.map((platform) => words('platform', platform)).join(comma);
  return (
    <Alert
      type="warning"
      showIcon
      title={t('comparison.waits', { platforms })}
      description={
        <>
          <p>{t('comparison.waitsText')}</p>
          <Link to="/platforms">{t('waiting.toPlatforms')}</Link>
        </>
      }
    />
  );
}

function useHitColumns(): NonNullable<TableColumnsType<Hit>> {
  const { t } = useTranslation();
  const words = useWords();
  const departmentName = useDepartmentName();
  return [
    {
      key: 'reference',
      title: t('comparison.reference'),
      render: (_, { entryId, reference }) =>
        entryId ? <Link to={`/entries/${entryId}`}>{reference}</Link> : reference,
    },
    {
      key: 'source',
      title: t('comparison.source'),
      render: (_, { source }) => words('comparisonSource', source),
    },
    { key: 'list', title: t('comparison.list'), render: (_, { list }) => words('list', list) },
    {
      key: 'department',
      title: t('comparison.department'),
      render: (_, { department }) => department && departmentName(department),
    },
  ];
}

function usePlatformColumns(): NonNullable<TableColumnsType<PlatformUsed>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    {
      key: 'platform',
      title: t('comparison.platform'),
      render: (_, { platform }) => words('platform', platform),
    },
    {
      key: 'asOf',
      title: t('comparison.asOf'),
      render: (_, { asOf }) => (asOf ? dates.instant(asOf) : t('comparison.noData')),
    },
    {
      key: 'standing',
      title: t('comparison.standing'),
      render: (_, { standing }) => <StandingMark standing={standing} />,
    },
  ];
}
