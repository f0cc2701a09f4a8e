import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { StandardCriteria } from '../../../../libs/rules/standards/criteria.js';
import { useFieldName } from '../api/register.js';
import type { Standard, StandardVersion } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useRange } from '../packs/packs.page.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { Facts } from '../ui/facts.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { CriteriaList } from './criteria-list.js';
import { NewVersionDialog } from './new-version-dialog.js';
import { StartSweep } from './start-sweep.js';
import { SuggestDialog } from './suggest-dialog.js';
import { useStandard } from './standards.api.js';
import css from './standards.module.css';

/** One standard with its dated versions. */
export default function StandardPage(): ReactNode {
  const { id = '' } = useParams();
  const standard = useStandard(id);
  return <AsyncView query={standard}>{(data) => <StandardView standard={data} />}</AsyncView>;
}

function StandardView({ standard }: { standard: Standard }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fieldName = useFieldName();
  const may = useMay();
  const [suggesting, setSuggesting] = useState(false);
  const [announcing, setAnnouncing] = useState(false);
  const suggest = (
    <Button type="primary" onClick={() => setSuggesting(true)}>
      {t('standards.suggest')}
    </Button>
  );
  const announce = <Button onClick={() => setAnnouncing(true)}>{t('newVersion.open')}</Button>;
  const newestFirst = [...standard.versions].sort((a, b) => b.version - a.version);
  return (
    <Page
      title={standard.title}
      lead={`${standard.code}　${fieldName(standard.field)}　${words('list', standard.list)}`}
      actions={
        <>
          {may('standard.edit') && announce}
          {may('standard.suggest') && suggest}
        </>
      }
    >
      {newestFirst.map((version) => (
        <Version key={version.id} version={version} current={version.id === standard.current?.id} />
      ))}
      {announcing && <NewVersionDialog standard={standard} onClose={() => setAnnouncing(false)} />}
      {suggesting && <SuggestDialog standardId={standard.id} onClose={() => setSuggesting(false)} />}
    </Page>
  );
}

function Version({ version, current }: { version: StandardVersion; current: boolean }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const range = useRange();
  const may = useMay();
  const criteria = version.criteria as StandardCriteria | null;
  return (
    <Panel
      title={t('standards.version', { version: version.version })}
      extra={current ? <span className={css.current}>{t('standards.current')}</span> : undefined}
    >
      <Facts
        items={[
          { label: t('standards.level'), value: words('standardLevel', version.level) },
          { label: t('standards.issuer'), value: version.issuingBody },
          { label: t('standards.documentNo'), value: version.documentNo },
          { label: t('standards.effective'), value: range(version) },
          {
            label: t('criteria.title'),
            value: criteria ? (
              <CriteriaList criteria={criteria} />
            ) : (
              <span className="muted">{t('criteria.none')}</span>
            ),
          },
          {
            label: t('standards.overrides'),
            value: version.overrides && (
              <pre className="code">{JSON.stringify(version.overrides, null, 2)}</pre>
            ),
          },
        ]}
      />
      <p className={css.text}>{version.text}</p>
      {criteria && may('sweep.run') && <StartSweep versionId={version.id} />}
    </Panel>
  );
}
