import { UploadOutlined } from '@ant-design/icons';
import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { PlatformState } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { useExpander } from '../ui/expander.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { usePlatforms } from './platforms.api.js';
import { PulledText } from './pulled-text.js';
import { RemovalsPanel } from './removals-panel.js';
import { SnapshotTable } from './snapshot-table.js';
import { StandingMark } from './standing-mark.js';
import { UploadSnapshotDialog } from './upload-snapshot-dialog.js';

/** The platforms' lists: how fresh, who waits for them, what they were asked to remove. */
export default function PlatformsPage(): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const may = useMay();
  const [uploading, setUploading] = useState(false);
  const platforms = usePlatforms();
  const columns = useColumns();
  const expandable = useExpander<PlatformState>(
    ({ platform }) => <SnapshotTable platform={platform} />,
    ({ platform }) => words('platform', platform),
  );
  const upload = (
    <Button type="primary" icon={<UploadOutlined aria-hidden />} onClick={() => setUploading(true)}>
      {t('platforms.upload')}
    </Button>
  );
  return (
    <Page
      title={t('platforms.title')}
      lead={platforms.data && t('platforms.lead', { pack: platforms.data.pack })}
      actions={may('platform.upload') ? upload : undefined}
    >
      <Panel title={t('platforms.data')} flush>
        <AsyncView query={platforms} rows={4}>
          {({ items }) => (
            <DataTable<PlatformState>
              rowKey="platform"
              caption={t('platforms.data')}
              rows={items}
              columns={columns}
              expandable={expandable}
            />
          )}
        </AsyncView>
      </Panel>
      <RemovalsPanel />
      {uploading && <UploadSnapshotDialog onClose={() => setUploading(false)} />}
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<PlatformState>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    {
      key: 'platform',
      title: t('platforms.platform'),
      render: (_, { platform }) => <strong>{words('platform', platform)}</strong>,
    },
    {
      key: 'standing',
      title: t('platforms.standing'),
      render: (_, { standing }) => <StandingMark standing={standing} />,
    },
    {
      key: 'asOf',
      title: t('platforms.asOf'),
      render: (_, { newest }) => (newest ? dates.instant(newest.asOf) : t('platforms.never')),
    },
    {
      key: 'freshUntil',
      title: t('platforms.freshUntil'),
      render: (_, { freshUntil }) => freshUntil && dates.end(freshUntil),
    },
    { key: 'rows', title: t('platforms.rows'), render: (_, { newest }) => newest?.rows },
    {
      key: 'lastPull',
      title: t('platforms.lastPull'),
      render: (_, { lastPull }) => <PulledText pull={lastPull} />,
    },
    {
      key: 'waiting',
      title: t('platforms.waiting'),
      render: (_, { waiting, platform }) => (
        <Link to={`/entries?list=red&waitsFor=${platform}`}>
          {t('platforms.waitingCount', { count: waiting })}
        </Link>
      ),
    },
  ];
}
