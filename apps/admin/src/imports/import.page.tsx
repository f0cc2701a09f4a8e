import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Import } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { useImport } from './imports.api.js';
import { ImportReport } from './import-report.js';
import { ImportStanding } from './import-standing.js';
import css from './imports.module.css';

/** One import: what the dry run found, then how far the drafting is. */
export default function ImportPage(): ReactNode {
  const { id = '' } = useParams();
  const one = useImport(id);
  return <AsyncView query={one}>{(data) => <ImportView data={data} />}</AsyncView>;
}

function ImportView({ data }: { data: Import }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { pack, uploadedBy, createdAt, list } = data;
  const lead = [words('list', list), `${pack.code} ${pack.version}`, uploadedBy, dates.instant(createdAt)];
  return (
    <Page
      title={t('imports.one', {
        file: data.fileName ?? t('imports.unnamed', { at: dates.instant(createdAt) }),
      })}
      lead={lead.join('　')}
      actions={<Link to="/imports">{t('imports.backToAll')}</Link>}
    >
      <Panel title={t('imports.result')}>
        <Counts data={data} />
        <ImportStanding data={data} />
      </Panel>
      <ImportReport data={data} />
    </Page>
  );
}

function Counts({ data: { rows } }: { data: Import }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className={css.counts}>
      <div>
        <dt>{t('imports.total')}</dt>
        <dd>{rows.total}</dd>
      </div>
      <div>
        <dt>{t('imports.good')}</dt>
        <dd>{rows.good}</dd>
      </div>
      <div>
        <dt>{t('imports.faulty')}</dt>
        <dd className={rows.faulty > 0 ? css.bad : ''}>{rows.faulty}</dd>
      </div>
    </dl>
  );
}
