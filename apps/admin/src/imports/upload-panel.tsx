import { InboxOutlined } from '@ant-design/icons';
import { Select, Upload } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DraftList } from '../api/types.js';
import { DRAFT_LISTS } from '../draft/choices.js';
import { useTranslation } from '../i18n/use-translation.js';
import { usePacks } from '../packs/packs.api.js';
import { ListSwitch } from '../ui/list-switch.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useUpload } from './imports.api.js';
import css from './imports.module.css';

const ACCEPTED = '.csv,.xlsx';

/** Where a list is handed in. Its dry run opens as a page of its own, to be left and returned to. */
export function UploadPanel(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [list, setList] = useState<DraftList>('black');
  const [pack, setPack] = useState<string | undefined>();
  const upload = useUpload(({ id }) => void navigate(`/imports/${id}`));
  return (
    <Panel title={t('imports.upload')}>
      <div className={css.upload}>
        <div className={css.list}>
          <span aria-hidden="true">{t('imports.list')}</span>
          <ListSwitch whole lists={DRAFT_LISTS} value={list} onChange={setList} />
        </div>
        <PackSelect value={pack} onChange={setPack} />
        <Upload.Dragger
          accept={ACCEPTED}
          disabled={upload.isPending}
          showUploadList={false}
          beforeUpload={(file) => {
            upload.mutate({ file, list, pack });
            return false;
          }}
        >
          <p className={css.icon}>
            <InboxOutlined aria-hidden />
          </p>
          <p aria-live="polite">{t(upload.isPending ? 'imports.checking' : 'imports.drop')}</p>
          <p className="muted">{t('imports.dropHint')}</p>
        </Upload.Dragger>
        {upload.error && <ProblemAlert thrown={upload.error} />}
      </div>
    </Panel>
  );
}

interface PackProps {
  value: string | undefined;
  onChange: (pack: string | undefined) => void;
}

function PackSelect({ value, onChange }: PackProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const packs = usePacks().data ?? [];
  const options = packs.map(({ code, version, title }) => ({
    value: `${code}@${version}`,
    label: `${title}（${code} ${version}）`,
  }));
  return (
    <div className={css.pack}>
      <label htmlFor={id}>{t('imports.pack')}</label>
      <Select
        id={id}
        allowClear
        placeholder={t('imports.packDefault')}
        value={value ?? null}
        options={options}
        onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
      />
    </div>
  );
}
