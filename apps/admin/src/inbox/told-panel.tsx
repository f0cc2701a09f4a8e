import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentName } from '../api/register.js';
import type { Told } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import css from './inbox.module.css';

/** What happened to the department's entries without its doing: they are told, nothing waits for them. */
export function ToldPanel({ told }: { told: readonly Told[] }): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <Panel title={t('inbox.told')} flush>
      <p className={`muted ${css.toldLead ?? ''}`}>{t('inbox.toldLead')}</p>
      <DataTable<Told>
        rowKey={({ entry, at }) => `${entry.id} ${at}`}
        caption={t('inbox.told')}
        rows={told}
        columns={columns}
      />
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<Told>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const comma = useComma();
  const departmentName = useDepartmentName();
  const by = ({ byEntryNo: no, byDepartment, byPlatform, byReference, byAsOf }: Told): string => {
    if (no)
      return t('inbox.toldByLine', { no, department: byDepartment ? departmentName(byDepartment) : '' });
    if (!byPlatform) return '';
    const asOf = byAsOf ? dates.instant(byAsOf) : '';
    return t('inbox.toldByPlatform', {
      platform: words('platform', byPlatform),
      reference: byReference,
      asOf,
    });
  };
  return [
    {
      key: 'subject',
      title: t('columns.subject'),
      render: (_, { entry }) => (
        <span className="lines">
          <Link to={`/entries/${entry.id}`}>{entry.name ?? t('entry.destroyed')}</Link>
          <span className="muted">{`${words('list', entry.list)} ${entry.no}`}</span>
        </span>
      ),
    },
    {
      key: 'what',
      title: t('inbox.toldWhat'),
      render: (_, { event, ground }) =>
        [words('event', event), words('exitGround', ground)].filter(Boolean).join(comma),
    },
    { key: 'by', title: t('inbox.toldBy'), render: (_, one) => by(one) },
    { key: 'at', title: t('inbox.toldAt'), render: (_, { at }) => dates.instant(at) },
  ];
}
