import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { SubjectAct } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useActorName } from '../ui/actor.js';
import { DataTable } from '../ui/data-table.js';
import css from './subjects.module.css';

/** The recorded changes of name and number. */
export function ActsTable({ acts }: { acts: readonly SubjectAct[] }): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <DataTable<SubjectAct>
      rowKey="id"
      caption={t('subject.acts')}
      empty={t('subject.actsEmpty')}
      rows={acts}
      columns={columns}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<SubjectAct>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const actorName = useActorName();
  return [
    {
      key: 'act',
      title: t('subject.act'),
      render: (_, { type }) => <strong>{words('subjectAct', type)}</strong>,
    },
    { key: 'on', title: t('subject.actOn'), render: (_, { on }) => dates.date(on) },
    { key: 'why', title: t('subject.actWhy'), render: (_, act) => <What act={act} /> },
    { key: 'by', title: t('subject.actBy'), render: (_, { actor }) => actorName(actor) },
    { key: 'at', title: t('subject.actAt'), render: (_, { at }) => dates.instant(at) },
    { key: 'article', title: t('record.article'), dataIndex: 'article', width: 72 },
  ];
}

function What({ act: { newName, scheme, joinedId, reason } }: { act: SubjectAct }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <span className={css.words}>
      {newName && <span>{t('subject.newName', { name: newName })}</span>}
      {scheme && <span>{t('subject.newNumber', { scheme: words('identifierScheme', scheme) })}</span>}
      {joinedId && <Link to={`/subjects/${joinedId}`}>{t('subject.joinedWith')}</Link>}
      {reason && <span className="muted">{reason}</span>}
    </span>
  );
}
