import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useFieldName } from '../api/register.js';
import type { Sweep } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { SweepActions } from './sweep-actions.js';
import { SweepDecisions } from './sweep-decisions.js';
import { SweepItems } from './sweep-items.js';
import { SweepStanding } from './sweep-standing.js';
import { useReport, useSweep } from './sweeps.api.js';
import css from './sweeps.module.css';

/** The console of one sweep: how far it is, what may be done, entry by entry. */
export default function SweepPage(): ReactNode {
  const { id = '' } = useParams();
  const sweep = useSweep(id);
  return <AsyncView query={sweep}>{(data) => <SweepView sweep={data} />}</AsyncView>;
}

function SweepView({ sweep }: { sweep: Sweep }): ReactNode {
  const { t } = useTranslation();
  const { title, version } = sweep.standard;
  const report = useReport(sweep.id);
  return (
    <Page
      title={t('sweep.title', { title, version })}
      lead={<Lead sweep={sweep} />}
      actions={(['csv', 'json'] as const).map((format) => (
        <Button
          key={format}
          disabled={sweep.evaluatedAt === null}
          loading={report.isPending && report.variables === format}
          onClick={() => report.mutate(format)}
        >
          {t('sweep.report', { format: format.toUpperCase() })}
        </Button>
      ))}
    >
      {report.error && <ProblemAlert thrown={report.error} />}
      <div className={css.columns}>
        <SweepStanding sweep={sweep} />
        <SweepActions sweep={sweep} />
      </div>
      <SweepItems sweep={sweep} />
      <SweepDecisions decisions={sweep.decisions} />
    </Page>
  );
}

function Lead({ sweep: { standard } }: { sweep: Sweep }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fieldName = useFieldName();
  return (
    <>
      <Link to={`/standards/${standard.id}`}>{standard.title}</Link>
      {`　${words('list', standard.list)}　${fieldName(standard.field)}　`}
      {t('sweep.lead')}
    </>
  );
}
