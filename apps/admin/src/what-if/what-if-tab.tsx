import { Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { usePacks } from '../packs/packs.api.js';
import { AsyncView } from '../ui/async-view.js';
import { Notice } from '../ui/states.js';
import { Differences } from './differences.js';
import { useWhatIf } from './what-if.api.js';
import css from './what-if.module.css';

/** This entry under another pack: choose it, and see what would differ. */
export function WhatIfTab({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [pack, setPack] = useState<string | null>(null);
  const own = `${entry.pack.code}@${entry.pack.version}`;
  const options = (usePacks().data ?? [])
    .map(({ code, version, title }) => ({
      value: `${code}@${version}`,
      label: `${title}（${code} ${version}）`,
    }))
    .filter(({ value }) => value !== own);
  return (
    <div className={css.tab}>
      <p className="muted">{t('whatIf.lead')}</p>
      <div className={css.pick}>
        <label htmlFor={id}>{t('whatIf.pack')}</label>
        <Select
          id={id}
          value={pack}
          placeholder={t('whatIf.choose')}
          options={options}
          onChange={(chosen: string) => setPack(chosen)}
        />
      </div>
      {pack ? <Compared entryId={entry.id} pack={pack} /> : <Notice title={t('whatIf.choose')} />}
    </div>
  );
}

function Compared({ entryId, pack }: { entryId: string; pack: string }): ReactNode {
  const whatIf = useWhatIf(entryId, pack);
  return <AsyncView query={whatIf}>{(data) => <Differences whatIf={data} />}</AsyncView>;
}
