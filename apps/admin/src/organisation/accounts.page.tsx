import { Button, Input, Space, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentOf, useDepartments } from '../api/register.js';
import type { Account, AccountSearch } from '../api/types.js';
import { nameIn } from '../format/names.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useLanguage, useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import css from '../ui/task-lines.module.css';
import { NewAccountDialog } from './account-dialog.js';
import { AccountStanding } from './account-standing.js';
import { ROLES } from './choices.js';
import { useAccounts } from './organisation.api.js';
import { ProposalsPanel } from './proposals-panel.js';

const STATES: readonly NonNullable<AccountSearch['state']>[] = [
  'active',
  'locked',
  'disabled',
  'firstPassword',
];

/** Who can sign in, and what waits for a second person (R10.1). */
export default function AccountsPage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const [search, setSearch] = useState<AccountSearch>({});
  const [making, setMaking] = useState(false);
  const accounts = useAccounts(search);
  const columns = useColumns();
  const make = (
    <Button type="primary" onClick={() => setMaking(true)}>
      {t('organisation.newAccount')}
    </Button>
  );
  return (
    <Page
      title={t('organisation.accounts')}
      lead={t('organisation.accountsLead')}
      actions={may('account.manage') && make}
    >
      <ProposalsPanel />
      <Panel
        title={t('organisation.accounts')}
        flush
        extra={<Filters search={search} onSearch={setSearch} />}
      >
        <AsyncView query={accounts} rows={8}>
          {({ pages }) => (
            <DataTable<Account>
              rowKey="id"
              caption={t('organisation.accounts')}
              empty={t('organisation.noAccounts')}
              rows={pages.flatMap((page) => page.items)}
              columns={columns}
            />
          )}
        </AsyncView>
        <MoreButton pages={accounts} />
      </Panel>
      {making && <NewAccountDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}

function Filters({
  search,
  onSearch,
}: {
  search: AccountSearch;
  onSearch: (search: AccountSearch) => void;
}): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const departments = useDepartments().data ?? [];
  const narrowed = (by: AccountSearch): void => onSearch({ ...search, ...by });
  const factor = search.secondFactor === undefined ? undefined : search.secondFactor ? 'on' : 'off';
  return (
    <Space wrap>
      <Input.Search
        allowClear
        aria-label={t('organisation.find')}
        placeholder={t('organisation.find')}
        maxLength={64}
        onSearch={(text) => narrowed({ text: text.trim() || undefined })}
      />
      <FilterSelect
        label={t('organisation.department')}
        value={search.departmentId}
        options={departments.map((one) => ({ value: one.id, label: nameIn(one, language) }))}
        onChange={(departmentId) => narrowed({ departmentId })}
      />
      <FilterSelect
        label={t('organisation.role')}
        value={search.role}
        options={ROLES.map((value) => ({ value, label: words('role', value) }))}
        onChange={(role) => narrowed({ role })}
      />
      <FilterSelect
        label={t('organisation.state')}
        value={search.state}
        options={STATES.map((value) => ({ value, label: words('accountState', value) }))}
        onChange={(state) => narrowed({ state })}
      />
      <FilterSelect
        label={t('organisation.secondFactor')}
        value={factor}
        options={[
          { value: 'on', label: t('organisation.factorOn') },
          { value: 'off', label: t('organisation.factorOff') },
        ]}
        onChange={(chosen) => narrowed({ secondFactor: chosen === undefined ? undefined : chosen === 'on' })}
      />
    </Space>
  );
}

function useColumns(): NonNullable<TableColumnsType<Account>> {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const dates = useDates();
  const departmentOf = useDepartmentOf();
  return [
    {
      key: 'name',
      title: t('organisation.account'),
      render: (_, { id, username, displayName }) => (
        <span className={css.lines}>
          <Link to={`/accounts/${id}`}>{displayName}</Link>
          <span className="muted" translate="no">
            {username}
          </span>
        </span>
      ),
    },
    {
      key: 'rights',
      title: t('organisation.rights'),
      render: (_, { departmentId, roles }) => (
        <span className={css.lines}>
          {departmentOf(departmentId)}
          <span className="muted">
            {roles.length > 0
              ? roles.map((role) => words('role', role)).join(comma)
              : t('organisation.noRoles')}
          </span>
        </span>
      ),
    },
    { key: 'state', title: t('organisation.state'), render: (_, one) => <AccountStanding account={one} /> },
    {
      key: 'factor',
      title: t('organisation.secondFactor'),
      render: (_, one) => t(one.secondFactorAt ? 'organisation.factorOn' : 'organisation.factorOff'),
    },
    {
      key: 'lastSignIn',
      title: t('organisation.lastSignIn'),
      render: (_, { lastSignInAt }) =>
        lastSignInAt ? dates.instant(lastSignInAt) : <span className="muted">{t('organisation.never')}</span>,
    },
  ];
}
