import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { RemedyEvent, RemedyPage, RemedyTexts } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useActorName } from '../ui/actor.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';
import { PurposeDialog } from '../ui/purpose-dialog.js';
import { useCaseTexts } from './cases.api.js';
import css from './cases.module.css';

/** What happened, and for a purpose what was written. */
export function CaseHistory({ one, own }: { one: RemedyPage; own: boolean }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [texts, setTexts] = useState<readonly RemedyTexts[]>([]);
  const read = useCaseTexts(one.id, (found) => {
    setTexts(found);
    setAsking(false);
  });
  return (
    <Panel
      title={t('remedies.history')}
      extra={
        own && (
          <Button size="small" onClick={() => setAsking(true)}>
            {t('remedies.open')}
          </Button>
        )
      }
    >
      <p className="muted">{t('remedies.textsHint')}</p>
      <ol className={css.forbidden}>
        {one.events.map((event) => (
          <Line key={event.id} event={event} texts={texts.find(({ eventId }) => eventId === event.id)} />
        ))}
      </ol>
      {asking && (
        <PurposeDialog
          title={t('remedies.purposeTitle')}
          pending={read.isPending}
          error={read.error}
          onPurpose={read.mutate}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

function Line({ event, texts }: { event: RemedyEvent; texts: RemedyTexts | undefined }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const actorName = useActorName();
  const by = event.actor.party ? t('remedies.byParty') : actorName(event.actor);
  return (
    <li className="lines">
      <strong>{words('remedyEvent', event.type)}</strong>
      <span className="muted">
        {dates.instant(event.at)} {by} {event.article}
      </span>
      {event.type === 'evidenceAdded' && <span>{t('remedies.filesAdded', { count: filesOf(event) })}</span>}
      {typeof event.data.result === 'string' && <span>{words('remedyResult', event.data.result)}</span>}
      {texts && <Written texts={texts} />}
    </li>
  );
}

const filesOf = ({ data: { documentIds } }: RemedyEvent): number =>
  Array.isArray(documentIds) ? documentIds.length : 0;

function Written({ texts }: { texts: RemedyTexts }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Facts
      items={[
        { label: t('remedies.name'), value: texts.name },
        { label: t('remedies.contact'), value: texts.contact },
        { label: t('remedies.contributor'), value: words('contributor', texts.contributor) },
        { label: t('remedies.list'), value: words('list', texts.list) },
        { label: t('remedies.subjectName'), value: texts.subjectName },
        { label: t('remedies.subjectNumber'), value: texts.subjectNumber ?? texts.number },
        {
          label: t('remedies.statementBy'),
          value: texts.statement && <span className={css.text}>{texts.statement}</span>,
        },
        {
          label: t('common.reason'),
          value: texts.reason && <span className={css.text}>{texts.reason}</span>,
        },
      ]}
    />
  );
}
