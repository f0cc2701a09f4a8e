import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ReconciliationFinding } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { DataTable } from '../ui/data-table.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import css from '../ui/task-lines.module.css';
import { useRepair } from './reconciliation.api.js';

/** Where record and engine do not agree, in words, with the repair where there is a safe one. */
export function FindingTable({
  rows,
  empty,
}: {
  rows: readonly ReconciliationFinding[];
  empty: string;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable<ReconciliationFinding>
      rowKey="id"
      caption={t('reconciliation.findings')}
      empty={empty}
      rows={rows}
      columns={[
        { key: 'what', title: t('reconciliation.what'), render: (_, one) => <What one={one} /> },
        { key: 'finding', title: t('reconciliation.finding'), render: (_, one) => <Said one={one} /> },
        { key: 'seen', title: t('reconciliation.seen'), render: (_, one) => <Seen one={one} /> },
        { key: 'repair', title: t('reconciliation.repair'), render: (_, one) => <Repair one={one} /> },
      ]}
    />
  );
}

interface Props {
  one: ReconciliationFinding;
}

function What({ one: { life, entryId, entryNo, workflowId, temporalUiUrl } }: Props): ReactNode {
  const words = useWords();
  return (
    <span className={css.lines}>
      <strong>{words('reconciled', life)}</strong>
      {entryId && <Link to={`/entries/${entryId}`}>{entryNo}</Link>}
      {!entryId && temporalUiUrl && (
        <a href={temporalUiUrl} target="_blank" rel="noreferrer" className="code">
          {workflowId}
        </a>
      )}
    </span>
  );
}

/** Whose states have words of their own. */
const STATES = { entry: 'state', sweep: 'sweepState' } as const;

function Said({ one }: Props): ReactNode {
  const words = useWords();
  return (
    <span className={css.lines}>
      {words('reconciliationFinding', one.code)}
      <Standing one={one} />
    </span>
  );
}

function Standing({ one: { life, inRecord, inEngine } }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  if (life === 'feed')
    return <span className="muted">{t('reconciliation.waiting', { count: Number(inRecord) })}</span>;
  if (life !== 'entry' && life !== 'sweep') return null;
  const shown = (state: string | null): string =>
    state === null ? t('reconciliation.nothing') : words(STATES[life], state);
  return (
    <span className="muted">
      {t('reconciliation.standing', { record: shown(inRecord), engine: shown(inEngine) })}
    </span>
  );
}

function Seen({ one: { firstSeenAt, lastSeenAt } }: Props): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <span className={css.lines}>
      {t('reconciliation.firstSeen', { at: dates.instant(firstSeenAt, true) })}
      <span className="muted">{t('reconciliation.lastSeen', { at: dates.instant(lastSeenAt, true) })}</span>
    </span>
  );
}

/** The button, or what became of it. */
function Repair({ one }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const may = useMay();
  const { message } = App.useApp();
  const send = useRepair(one.id, () => void message.success(t('reconciliation.repaired')));
  const { repair, repairedAt, repairedBy, resolvedAt } = one;
  if (repairedAt)
    return t('reconciliation.repairedBy', { name: repairedBy ?? '', at: dates.instant(repairedAt, true) });
  if (resolvedAt) return t('reconciliation.gone', { at: dates.instant(resolvedAt, true) });
  if (!repair) return <span className="muted">{t('reconciliation.byHand')}</span>;
  if (!may('reconciliation.run')) return words('reconciliationRepair', repair);
  const name = words('reconciliationRepair', repair);
  const what = one.entryNo ?? words('reconciled', one.life);
  return (
    <span className={css.lines}>
      <Button
        size="small"
        loading={send.isPending}
        aria-label={t('reconciliation.doRepair', { repair: name, what })}
        onClick={() => send.mutate(null)}
      >
        {name}
      </Button>
      {send.error && <ProblemAlert thrown={send.error} />}
    </span>
  );
}
