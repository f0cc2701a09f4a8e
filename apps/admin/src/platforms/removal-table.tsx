import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleFilled,
  MinusCircleOutlined,
} from '@ant-design/icons';
import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { RemovalRequest, RemovalStatus } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Provisional } from '../ui/due-text.js';
import { LastError } from '../ui/standing.js';
import { PLATFORMS } from './choices.js';
import { RemovalAnswerDialog } from './removal-answer-dialog.js';
import css from './platforms.module.css';
import mark from './standing-mark.module.css';

const MARKS: Record<RemovalStatus, { icon: ReactNode; colour?: string | undefined }> = {
  open: { icon: <ClockCircleOutlined aria-hidden /> },
  sent: { icon: <ClockCircleOutlined aria-hidden /> },
  removed: { icon: <CheckCircleOutlined aria-hidden />, colour: mark.fresh },
  refused: { icon: <CloseCircleOutlined aria-hidden />, colour: mark.missing },
  withdrawn: { icon: <MinusCircleOutlined aria-hidden /> },
};

interface Props {
  rows: readonly RemovalRequest[];
  /** On the page of the entry that they are of, where there is no room for columns. */
  ofEntry?: boolean;
}

const byPlatform = (a: RemovalRequest, b: RemovalRequest): number =>
  PLATFORMS.indexOf(a.platform) - PLATFORMS.indexOf(b.platform);

/** Requests to platforms: whom, how far, until when, what came back. */
export function RemovalTable({ rows, ofEntry = false }: Props): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns().filter(({ key }) => !ofEntry || key !== 'entry');
  const shown = ofEntry ? [...rows].sort(byPlatform) : rows;
  return (
    <DataTable<RemovalRequest>
      rowKey="id"
      stacked={ofEntry ? 'always' : 'onPhone'}
      caption={t('removals.caption')}
      empty={t('removals.empty')}
      rows={shown}
      columns={columns}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<RemovalRequest>> {
  const { t } = useTranslation();
  return [
    {
      key: 'entry',
      title: t('removals.entry'),
      render: (_, { entryId, entryNo }) => <Link to={`/entries/${entryId}`}>{entryNo}</Link>,
    },
    {
      key: 'platform',
      title: t('removals.platform'),
      render: (_, one) => <Platform one={one} />,
    },
    { key: 'status', title: t('removals.status'), render: (_, one) => <Status one={one} /> },
    { key: 'due', title: t('removals.due'), render: (_, one) => <Due one={one} /> },
    { key: 'answer', title: t('removals.answer'), render: (_, one) => <Answer one={one} /> },
  ];
}

function Platform({ one: { platform, reference } }: { one: RemovalRequest }): ReactNode {
  const words = useWords();
  return (
    <span className="lines">
      <strong>{words('platform', platform)}</strong>
      <span className="muted">{reference}</span>
    </span>
  );
}

function Status({ one }: { one: RemovalRequest }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { status, sentAt, receipt, lastError, tries } = one;
  return (
    <span className="lines">
      <span className={`${mark.mark ?? ''} ${MARKS[status].colour ?? ''}`}>
        {MARKS[status].icon}
        {words('removalStatus', status)}
      </span>
      {sentAt && <span className="muted">{t('removals.sentAt', { at: dates.instant(sentAt) })}</span>}
      {receipt && <span className="muted">{t('removals.receipt', { receipt })}</span>}
      <LastError error={lastError} tries={tries} />
    </span>
  );
}

/** Until when an answer is due; late in red, with a sign and words. */
function Due({
  one: { dueOn, movedFrom, certainty, late, escalatedAt },
}: {
  one: RemovalRequest;
}): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <span className="lines">
      <span>
        {dates.date(dueOn)} {certainty === 'provisional' && <Provisional />}
      </span>
      {movedFrom && <span className="muted">{t('removals.movedFrom', { on: dates.date(movedFrom) })}</span>}
      {late && (
        <span className="late">
          <ExclamationCircleFilled aria-hidden /> {t('removals.late')}
        </span>
      )}
      {escalatedAt && (
        <span className="muted">{t('removals.escalatedAt', { at: dates.instant(escalatedAt) })}</span>
      )}
    </span>
  );
}

function Answer({ one }: { one: RemovalRequest }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const { answer, answeredAt, byHand, stillListedAsOf } = one;
  if (!answeredAt && !stillListedAsOf && !one.mayAnswer) return null;
  return (
    <span className={`lines ${css.answer ?? ''}`}>
      {answeredAt && <span>{t('removals.answeredAt', { at: dates.instant(answeredAt) })}</span>}
      {answer && <span>{answer}</span>}
      {byHand && <ByHand {...byHand} />}
      {stillListedAsOf && (
        <span className="warn">{t('removals.stillListed', { at: dates.instant(stillListedAsOf) })}</span>
      )}
      {one.mayAnswer && <RecordAnswer one={one} />}
    </span>
  );
}

function ByHand({ by, documentRef, reason }: NonNullable<RemovalRequest['byHand']>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <span>{t('removals.byHand', { by: by ?? '' })}</span>
      {documentRef && <span className="muted">{documentRef}</span>}
      {reason && <span className="muted">{reason}</span>}
    </>
  );
}

function RecordAnswer({ one }: { one: RemovalRequest }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('removals.recordAnswer')}
      </Button>
      {open && <RemovalAnswerDialog request={one} onClose={() => setOpen(false)} />}
    </>
  );
}
