import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useDepartmentName } from '../api/register.js';
import type { RemedyPage } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { useMe } from '../session/session.js';
import { AsyncView } from '../ui/async-view.js';
import { Facts } from '../ui/facts.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { CaseActions } from './case-actions.js';
import { CaseDeadlines } from './case-deadlines.js';
import { CaseDocuments } from './case-documents.js';
import { CaseHistory } from './case-history.js';
import { useCase } from './cases.api.js';
import css from './cases.module.css';

/** One case: what it is about, what may be done, what was written, until when, and how it went. */
export default function CasePage(): ReactNode {
  const { id = '' } = useParams();
  const one = useCase(id);
  return (
    <AsyncView query={one} rows={10}>
      {(data) => <CaseView key={data.id} one={data} />}
    </AsyncView>
  );
}

function CaseView({ one }: { one: RemedyPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const own = useMe().department.id === one.department.id;
  const state = words('remedyState', one.state);
  const may = useMay();
  const navigate = useNavigate();
  const accepted = one.kind === 'lead' && one.outcome === 'upheld';
  const draftable = accepted && one.ledTo === null && may('entry.draft', one.department.id);
  const draft = (): void => void navigate(`/entries/new?lead=${one.id}`);
  const lead = one.outcome ? `${state} · ${words('remedyOutcome', one.outcome)}` : state;
  return (
    <Page
      title={`${words('remedyKind', one.kind)} ${one.no}`}
      lead={lead}
      actions={draftable && <Button onClick={draft}>{t('remedies.draft')}</Button>}
    >
      <div className={css.page}>
        <CaseFacts one={one} />
        <CaseActions one={one} />
        <Panel title={t('remedies.deadlines')} flush>
          <CaseDeadlines rows={one.deadlines} />
        </Panel>
        <CaseHistory one={one} own={own} />
        <CaseDocuments one={one} own={own} />
      </div>
    </Page>
  );
}

function CaseFacts({ one }: { one: RemedyPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const departmentName = useDepartmentName();
  const { entry, ledTo, upheldLeadsTo: follows } = one;
  const followsWords = follows.ground
    ? `${words('remedyFollows', follows.what)}（${words('exitGround', follows.ground)}）`
    : words('remedyFollows', follows.what);
  return (
    <Panel title={t('remedies.facts')}>
      <Facts
        items={[
          {
            label: t('remedies.entry'),
            value: entry && (
              <>
                <Link to={`/entries/${entry.id}`}>{entry.no}</Link> {entry.name} {words('state', entry.state)}
              </>
            ),
          },
          {
            label: t('remedies.ledTo'),
            value: ledTo && <Link to={`/entries/${ledTo.id}`}>{ledTo.no}</Link>,
          },
          { label: t('remedies.party'), value: words('remedyParty', one.party) },
          { label: t('remedies.origin'), value: words('remedyOrigin', one.origin) },
          { label: t('remedies.filedAt'), value: dates.instant(one.filedAt) },
          { label: t('remedies.department'), value: departmentName(one.department.name) },
          { label: t('remedies.follows'), value: one.outcome === null ? followsWords : null },
        ]}
      />
    </Panel>
  );
}
