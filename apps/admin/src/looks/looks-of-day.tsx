import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Look, LookDay } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Paged } from '../ui/paged.js';
import { useLooks } from './looks.api.js';
import { ReviewButton } from './review-button.js';

/** One person's looks of one day, each with its purpose and what a reviewer said. */
export function LooksOfDay({ of }: { of: LookDay }): ReactNode {
  const { t } = useTranslation();
  const looks = useLooks(of.querier.id, of.day);
  const columns = useColumns(of);
  return (
    <Paged pages={looks} lines={3}>
      {(rows) => (
        <DataTable<Look>
          rowKey="id"
          caption={t('looks.linesOf', { name: of.querier.name, day: of.day })}
          rows={rows}
          columns={columns}
        />
      )}
    </Paged>
  );
}

function useColumns(of: LookDay): NonNullable<TableColumnsType<Look>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    { key: 'at', title: t('looks.at'), render: (_, { at }) => dates.instant(at, true) },
    { key: 'kind', title: t('looks.kind'), render: (_, { kind }) => words('lookKind', kind) },
    {
      key: 'purpose',
      title: t('looks.purpose'),
      render: (_, { purpose, purposeText }) => (
        <span className="lines">
          {words('lookPurpose', purpose)}
          <span className="muted">{purposeText ?? t('looks.noText')}</span>
        </span>
      ),
    },
    {
      key: 'result',
      title: t('looks.result'),
      render: (_, { asked, found, suggested, missed, entryId }) =>
        entryId ? (
          <Link to={`/entries/${entryId}`}>{t('looks.openEntry')}</Link>
        ) : (
          t('looks.resultOf', { asked, found, suggested, missed })
        ),
    },
    { key: 'ip', title: t('looks.ip'), dataIndex: 'ip' },
    { key: 'verdict', title: t('looks.verdict'), render: (_, look) => <Verdict look={look} of={of} /> },
  ];
}

function Verdict({ look: { id, review }, of }: { look: Look; of: LookDay }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <span className="lines">
      {review ? (
        <>
          <span className={review.verdict === 'inOrder' ? undefined : 'late'}>
            {words('reviewVerdict', review.verdict)}
          </span>
          {review.note && <span>{review.note}</span>}
          <span className="muted">
            {t('looks.reviewedBy', { by: review.by, at: dates.instant(review.at) })}
          </span>
        </>
      ) : (
        <span className="muted">{t('looks.notReviewed')}</span>
      )}
      {review?.verdict !== 'inOrder' && <ReviewButton of={of} lookId={id} />}
    </span>
  );
}
