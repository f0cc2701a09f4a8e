import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { Paper, PaperSending } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { LastError, Receipt } from '../ui/standing.js';
import css from '../ui/task-lines.module.css';
import { useSendPaper } from './papers.api.js';

interface Props {
  entryId: string;
  paper: Paper;
  /** Whether the officer may issue papers of this entry. */
  mayIssue: boolean;
}

/** Where copies of a paper went, with the proof; and a further one, or why there can be none. */
export function PaperSendings({ entryId, paper, mayIssue }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={css.lines}>
      {paper.sent.map((one) => (
        <Sending key={one.id} one={one} />
      ))}
      {paper.maySend && <SendButton entryId={entryId} paper={paper} />}
      {mayIssue && !paper.maySend && <span className="muted">{t('papers.noWay')}</span>}
    </span>
  );
}

function Sending({ one }: { one: PaperSending }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { to, standing, channel, owedAt, deliveredAt, receipt, lastError, tries } = one;
  return (
    <>
      <span className={standing === 'givenUp' ? 'late' : undefined}>
        {t('papers.sentTo', { to: to ?? t('notifications.party'), at: dates.instant(owedAt) })}{' '}
        {words('notificationStanding', standing)}
        {channel && ` · ${words('notificationChannel', channel)}`}
      </span>
      <Receipt receipt={receipt} at={deliveredAt} />
      <LastError error={lastError} tries={tries} />
    </>
  );
}

function SendButton({ entryId, paper }: Omit<Props, 'mayIssue'>): ReactNode {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const send = useSendPaper(entryId);
  const { no, sendTo: to } = paper;
  const label = t(paper.sent.length > 0 ? 'papers.sendAgain' : 'papers.send');
  const ask = (): void =>
    void modal.confirm({
      title: t('papers.sendTitle', { no }),
      content: t('papers.sendLead', { to }),
      okText: label,
      onOk: () => send.mutate(paper.id),
    });
  return (
    <>
      {send.error && <ProblemAlert thrown={send.error} />}
      <span>
        <Button size="small" loading={send.isPending} aria-label={`${label} ${no}`} onClick={ask}>
          {label}
        </Button>
      </span>
    </>
  );
}
