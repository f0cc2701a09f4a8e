import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentOf } from '../api/register.js';
import type { AccountProposal } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import css from '../ui/task-lines.module.css';

/** Whose right, which, asked for by whom and why. */
export function useProposalColumns(): NonNullable<TableColumnsType<AccountProposal>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    {
      key: 'kind',
      title: t('organisation.whatAsked'),
      render: (_, { kind, reason }) => (
        <span className={css.lines}>
          {words('accountGrant', kind)}
          <span className="muted">{words('accountReason', reason)}</span>
        </span>
      ),
    },
    { key: 'whose', title: t('organisation.account'), render: (_, one) => <Whose one={one} /> },
    { key: 'rights', title: t('organisation.rights'), render: (_, one) => <Rights one={one} /> },
    {
      key: 'by',
      title: t('organisation.proposedBy'),
      render: (_, { proposedBy, proposedAt }) => (
        <span className={css.lines}>
          {proposedBy}
          <span className="muted">{dates.instant(proposedAt)}</span>
        </span>
      ),
    },
  ];
}

function Whose({
  one: { accountId, username, displayName, kind, standing },
}: {
  one: AccountProposal;
}): ReactNode {
  const made = kind !== 'create' || standing === 'confirmed';
  return (
    <span className={css.lines}>
      {made ? <Link to={`/accounts/${accountId}`}>{displayName}</Link> : displayName}
      <span className="muted" translate="no">
        {username}
      </span>
    </span>
  );
}

/** What it would be, and what it is now. */
function Rights({ one }: { one: AccountProposal }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const departmentOf = useDepartmentOf();
  const said = (departmentId: string | null, roles: readonly string[]): string =>
    [departmentId && departmentOf(departmentId), roles.map((role) => words('role', role)).join(comma)]
      .filter(Boolean)
      .join(' · ');
  const { departmentId, roles, presentDepartmentId, presentRoles, standing } = one;
  return (
    <span className={css.lines}>
      {roles && said(departmentId, roles)}
      {presentDepartmentId && standing === 'waiting' && (
        <span className="muted">
          {t('organisation.now', { rights: said(presentDepartmentId, presentRoles) })}
        </span>
      )}
    </span>
  );
}
