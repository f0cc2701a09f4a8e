import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { SubjectPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Facts } from '../ui/facts.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ActsTable } from './acts-table.js';
import { SubjectAxis } from './subject-axis.js';
import { SuccessionDialog } from './succession-dialog.js';
import { useSubject } from './subjects.api.js';

/** One subject over time: whatever numbers and names it had, on whichever lists it was. */
export default function SubjectPageView(): ReactNode {
  const { id = '' } = useParams();
  const subject = useSubject(id);
  return <AsyncView query={subject}>{(data) => <SubjectView id={id} subject={data} />}</AsyncView>;
}

function SubjectView({ id, subject }: { id: string; subject: SubjectPage }): ReactNode {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const change = <Button onClick={() => setChanging(true)}>{t('subject.succeed')}</Button>;
  return (
    <Page
      title={t('subject.title', { name: subject.names[0] ?? t('subject.nameless') })}
      lead={t('subject.lead')}
      actions={subject.maySucceed ? change : undefined}
    >
      <Panel title={t('subject.who')}>
        <Who subject={subject} />
      </Panel>
      <SubjectAxis id={id} acts={subject.acts} />
      <Panel title={t('subject.acts')} flush>
        <ActsTable acts={subject.acts} />
      </Panel>
      {changing && <SuccessionDialog subject={subject} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function Who({ subject }: { subject: SubjectPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const { kind, names, numbers, entries, listed } = subject;
  const kept = numbers.map(({ scheme, count }) =>
    t('subject.numberCount', { scheme: words('identifierScheme', scheme), count }),
  );
  return (
    <Facts
      items={[
        { label: t('subject.kind'), value: words('subjectKind', kind) },
        { label: t('subject.names'), value: names.join(comma) },
        {
          label: t('subject.numbers'),
          value: (
            <>
              {kept.join(comma)} <span className="muted">{t('subject.numbersHint')}</span>
            </>
          ),
        },
        { label: t('subject.counts'), value: t('subject.countsOf', { entries, listed }) },
      ]}
    />
  );
}
