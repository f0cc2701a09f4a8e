import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { PolicyPackContent } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Facts } from '../ui/facts.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { PackState, useRange } from './packs.page.js';
import { ParameterTable } from './parameter-table.js';
import { documentsOf, listsOf, parametersOf, stepsOf, type PackStep } from './parameters.js';
import { usePack } from './packs.api.js';
import css from './packs.module.css';

/** One pack: every number with its source and how certain it is. */
export default function PackPage(): ReactNode {
  const { code = '', version = '' } = useParams();
  const pack = usePack(code, version);
  return <AsyncView query={pack}>{(data) => <Pack pack={data} />}</AsyncView>;
}

function Pack({ pack }: { pack: PolicyPackContent }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const range = useRange();
  const { content } = pack;
  return (
    <Page title={pack.title} lead={`${pack.code} ${pack.version}`}>
      {pack.notice && <Alert type="warning" showIcon title={pack.notice} />}
      <Panel title={t('common.details')}>
        <Facts
          items={[
            { label: t('packs.effective'), value: range(pack) },
            { label: t('packs.status'), value: <PackState pack={pack} /> },
            { label: t('packs.documents'), value: documentsOf(content).join('、') },
            { label: t('packs.sha'), value: <span className="code">{pack.sha256}</span> },
          ]}
        />
      </Panel>
      {listsOf(content).map(([list, part]) => (
        <Panel key={list} title={words('list', list)} flush>
          <Steps steps={stepsOf(part)} />
          <ParameterTable caption={words('list', list)} rows={parametersOf(part)} />
        </Panel>
      ))}
      <Panel title={t('packs.common')} flush>
        <ParameterTable caption={t('packs.common')} rows={parametersOf(content['common'])} />
      </Panel>
    </Page>
  );
}

function Steps({ steps }: { steps: readonly PackStep[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  if (steps.length === 0) return null;
  return (
    <ol className={`plain ${css.steps ?? ''}`} aria-label={t('packs.steps')}>
      {steps.map(({ step, mode, source }) => (
        <li key={step}>
          {words('packStep', step)}
          <span className={css.mode}>
            {mode !== 'always' && `${words('packMode', mode)} `}
            {source}
          </span>
        </li>
      ))}
    </ol>
  );
}
