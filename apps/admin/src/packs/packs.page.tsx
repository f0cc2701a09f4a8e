import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { PolicyPack } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { usePacks } from './packs.api.js';
import css from './packs.module.css';

/** The policy packs: which there are, since when and until when, which is the default. */
export default function PacksPage(): ReactNode {
  const { t } = useTranslation();
  const packs = usePacks();
  const columns = useColumns();
  return (
    <Page title={t('packs.title')} lead={t('packs.lead')}>
      <Panel title={t('packs.title')} flush>
        <AsyncView query={packs}>
          {(rows) => (
            <DataTable
              rowKey={({ code, version }) => `${code} ${version}`}
              caption={t('packs.title')}
              empty={t('packs.empty')}
              rows={rows}
              columns={columns}
            />
          )}
        </AsyncView>
      </Panel>
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<PolicyPack>> {
  const { t } = useTranslation();
  const range = useRange();
  return [
    {
      key: 'name',
      title: t('packs.name'),
      render: (_, { code, version, title }) => <Link to={`/packs/${code}/${version}`}>{title}</Link>,
    },
    { key: 'code', title: t('packs.version'), render: (_, { code, version }) => `${code} ${version}` },
    { key: 'effective', title: t('packs.effective'), render: (_, pack) => range(pack) },
    { key: 'state', title: t('packs.status'), render: (_, pack) => <PackState pack={pack} /> },
  ];
}

/** 2018年7月30日至2023年7月29日 */
export function useRange(): (span: { effectiveFrom: string; effectiveTo: string | null }) => string {
  const { t } = useTranslation();
  const dates = useDates();
  return ({ effectiveFrom, effectiveTo }) =>
    effectiveTo === null
      ? t('packs.openEnd', { from: dates.date(effectiveFrom) })
      : t('packs.range', { from: dates.date(effectiveFrom), to: dates.date(effectiveTo) });
}

/** In force or lapsed, and whether new drafts take it. */
export function PackState({ pack }: { pack: PolicyPack }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={css.state}>
      <span className={pack.lapsed ? css.lapsed : ''}>
        {t(pack.lapsed ? 'packs.lapsed' : 'packs.inForce')}
      </span>
      {pack.isDefault && <span className={css.default}>{t('packs.default')}</span>}
    </span>
  );
}
