import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { useMeasureCatalogue, useSharingCatalogue } from './catalogues.api.js';
import { MeasuresTab } from './measures-tab.js';
import { SharingTab } from './sharing-tab.js';

/** What is shared with whom, and which measures follow: in versions, each approved by a second officer. */
export default function CataloguesPage(): ReactNode {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const items = [
    { key: 'sharing', label: t('catalogues.sharing'), children: <Sharing /> },
    { key: 'measures', label: t('catalogues.measures'), children: <Measures /> },
  ];
  return (
    <Page title={t('catalogues.title')} lead={t('catalogues.lead')}>
      <Tabs
        activeKey={params.get('tab') === 'measures' ? 'measures' : 'sharing'}
        items={items}
        destroyOnHidden
        onChange={(tab) => setParams(tab === 'sharing' ? {} : { tab }, { replace: true })}
      />
    </Page>
  );
}

function Sharing(): ReactNode {
  return <AsyncView query={useSharingCatalogue()}>{(data) => <SharingTab data={data} />}</AsyncView>;
}

function Measures(): ReactNode {
  return <AsyncView query={useMeasureCatalogue()}>{(data) => <MeasuresTab data={data} />}</AsyncView>;
}
