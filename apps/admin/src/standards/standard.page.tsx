import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
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
  const suggest = (
    <Button type="primary" onClick={() => setSuggesting(true)}>
      {t('standards.suggest')}
    </Button>
  );
  const newestFirst = [...standard.versions].sort((a, b) => b.version - a.version);
  return (
    <Page
      title={standard.title}
      lead={`${standard.code}　${fieldName(standard.field)}　${words('list', standard.list)}`}
      actions={may('standard.suggest') ? suggest : undefined}
    >
      {newestFirst.map((version) => (
        <Version key={version.id} version={version} current={version.id === standard.current?.id} />
      ))}
      {suggesting && <SuggestDialog standardId={standard.id} onClose={() => setSuggesting(false)} />}
    </Page>
  );
}

function Version({ version, current }: { version: StandardVersion; current: boolean }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const range = useRange();
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
            label: t('standards.overrides'),
            value: version.overrides && (
              <pre className="code">{JSON.stringify(version.overrides, null, 2)}</pre>
            ),
          },
        ]}
      />
      <p className={css.text}>{version.text}</p>
    </Panel>
  );
}
