import { Button, Space, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { AccountProposal, ConfirmedProposal } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { OneTimePasswordDialog } from './one-time-password-dialog.js';
import { useConfirmProposal, useDropProposal, useProposals } from './organisation.api.js';
import { useProposalColumns } from './proposal-columns.js';

/** What gives somebody a right and waits for a second person. */
export function ProposalsPanel(): ReactNode {
  const { t } = useTranslation();
  const proposals = useProposals();
  const [made, setMade] = useState<ConfirmedProposal | null>(null);
  const columns: NonNullable<TableColumnsType<AccountProposal>> = [
    ...useProposalColumns(),
    {
      key: 'decide',
      title: t('columns.action'),
      render: (_, one) => <Decide one={one} onConfirmed={setMade} />,
    },
  ];
  return (
    <Panel title={t('organisation.waiting')} flush>
      <AsyncView query={proposals} rows={2}>
        {(rows) => (
          <DataTable<AccountProposal>
            rowKey="id"
            caption={t('organisation.waiting')}
            empty={t('organisation.nothingWaits')}
            rows={rows}
            columns={columns}
          />
        )}
      </AsyncView>
      {made && <OneTimePasswordDialog confirmed={made} onClose={() => setMade(null)} />}
    </Panel>
  );
}

/** Confirms or declines as the second person, or takes back as who keeps accounts. */
function Decide({
  one,
  onConfirmed,
}: {
  one: AccountProposal;
  onConfirmed: (confirmed: ConfirmedProposal) => void;
}): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const confirm = useConfirmProposal((confirmed) => {
    if (['create', 'resetPassword'].includes(confirmed.proposal.kind)) onConfirmed(confirmed);
  });
  const decline = useDropProposal('decline');
  const withdraw = useDropProposal('withdraw');
  const error = confirm.error ?? decline.error ?? withdraw.error;
  const named = (act: string): string => `${act} ${one.displayName ?? one.username ?? ''}`;
  const button = (
    act: 'confirm' | 'decline' | 'withdraw',
    by: typeof decline | typeof confirm,
  ): ReactNode => (
    <Button
      size="small"
      type={act === 'confirm' ? 'primary' : 'default'}
      aria-label={named(t(`organisation.${act}`))}
      disabled={act === 'confirm' && !one.mayConfirm}
      loading={by.isPending}
      onClick={() => by.mutate(one.id)}
    >
      {t(`organisation.${act}`)}
    </Button>
  );
  return (
    <>
      {error && <ProblemAlert thrown={error} />}
      <Space wrap>
        {may('account.confirm') && button('confirm', confirm)}
        {may('account.confirm') && button('decline', decline)}
        {may('account.manage') && button('withdraw', withdraw)}
      </Space>
      {one.whyNot && <div className="muted">{one.whyNot}</div>}
    </>
  );
}
