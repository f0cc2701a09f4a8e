import { Button, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useDepartmentOf } from '../api/register.js';
import type { Account, AccountProposal } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Facts } from '../ui/facts.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ChangeAccountDialog } from './account-dialog.js';
import { AccountStanding } from './account-standing.js';
import { ActDialog } from './act-dialog.js';
import { useAccount, usePlainAct, type PlainAct, type ReasonedAct } from './organisation.api.js';
import { useProposalColumns } from './proposal-columns.js';

/** One account: what it may, what can be done about it, what was asked for it. */
export default function AccountPage(): ReactNode {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useAccount(id);
  const back = <Link to="/accounts">{t('organisation.back')}</Link>;
  return (
    <Page
      title={query.data?.account.displayName ?? t('organisation.account')}
      lead={<span translate="no">{query.data?.account.username}</span>}
      actions={back}
    >
      <AsyncView query={query} rows={6}>
        {({ account, proposals }) => (
          <>
            <Panel title={t('organisation.account')}>
              <AccountFacts account={account} />
              <Acts account={account} />
            </Panel>
            <History proposals={proposals} />
          </>
        )}
      </AsyncView>
    </Page>
  );
}

function AccountFacts({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const dates = useDates();
  const departmentOf = useDepartmentOf();
  const { departmentId, roles, mail, secondFactorAt, lastSignInAt, createdAt, sessions } = account;
  return (
    <Facts
      items={[
        { label: t('organisation.state'), value: <AccountStanding account={account} /> },
        { label: t('organisation.department'), value: departmentOf(departmentId) },
        {
          label: t('organisation.roles'),
          value: roles.map((role) => words('role', role)).join(comma) || t('organisation.noRoles'),
        },
        { label: t('organisation.mail'), value: mail ?? t('organisation.noMail') },
        {
          label: t('organisation.secondFactor'),
          value: secondFactorAt
            ? t('organisation.factorSince', { at: dates.instant(secondFactorAt) })
            : t('organisation.factorOff'),
        },
        {
          label: t('organisation.lastSignIn'),
          value: lastSignInAt ? dates.instant(lastSignInAt) : t('organisation.never'),
        },
        { label: t('organisation.sessions'), value: String(sessions) },
        { label: t('organisation.created'), value: dates.instant(createdAt) },
      ]}
    />
  );
}

/** What can be done about it as it stands. */
function actsOf({ active, lockedUntil, secondFactorAt, sessions }: Account) {
  const reasoned: ReasonedAct[] = active
    ? ['resetPassword', ...(secondFactorAt ? (['resetSecondFactor'] as const) : []), 'disable']
    : ['enable'];
  const plain: PlainAct[] = [
    ...(lockedUntil ? (['unlock'] as const) : []),
    ...(sessions > 0 ? (['endSessions'] as const) : []),
  ];
  return { reasoned, plain };
}

function Acts({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const [asked, setAsked] = useState<ReasonedAct | 'change' | null>(null);
  if (!may('account.manage')) return null;
  const { reasoned, plain } = actsOf(account);
  const close = (): void => setAsked(null);
  return (
    <>
      <Space wrap style={{ marginTop: 16 }}>
        <Button onClick={() => setAsked('change')}>{t('organisation.change')}</Button>
        {plain.map((act) => (
          <PlainButton key={act} id={account.id} act={act} />
        ))}
        {reasoned.map((act) => (
          <Button key={act} danger={act === 'disable'} onClick={() => setAsked(act)}>
            {t(`organisation.acts.${act}`)}
          </Button>
        ))}
      </Space>
      {asked === 'change' && <ChangeAccountDialog account={account} onClose={close} />}
      {asked && asked !== 'change' && <ActDialog account={account} act={asked} onClose={close} />}
    </>
  );
}

function PlainButton({ id, act }: { id: string; act: PlainAct }): ReactNode {
  const { t } = useTranslation();
  const doing = usePlainAct(id, act, () => undefined);
  return (
    <>
      {doing.error && <ProblemAlert thrown={doing.error} />}
      <Button loading={doing.isPending} onClick={() => doing.mutate()}>
        {t(`organisation.acts.${act}`)}
      </Button>
    </>
  );
}

function History({ proposals }: { proposals: readonly AccountProposal[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const columns = [
    ...useProposalColumns().filter(({ key }) => key !== 'whose'),
    {
      key: 'standing',
      title: t('organisation.outcome'),
      render: (_: unknown, { standing, decidedBy, decidedAt }: AccountProposal) =>
        [words('proposalStanding', standing), decidedBy, decidedAt && dates.instant(decidedAt)]
          .filter(Boolean)
          .join(' · '),
    },
  ];
  return (
    <Panel title={t('organisation.history')} flush>
      <DataTable<AccountProposal>
        rowKey="id"
        caption={t('organisation.history')}
        empty={t('organisation.noHistory')}
        rows={proposals}
        columns={columns}
      />
    </Panel>
  );
}
