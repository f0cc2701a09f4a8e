import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Select, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { UploadedKind } from '../api/types.js';
import { useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ACCEPTED, useUploadDocument } from './documents.api.js';
import css from './documents.module.css';

const KINDS: readonly UploadedKind[] = ['serviceProof', 'evidence', 'statement', 'other'];

/** Adds a document: its kind, then the file. */
export function UploadBar({ entryId }: { entryId: string }): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const { message } = App.useApp();
  const [kind, setKind] = useState<UploadedKind>('evidence');
  const upload = useUploadDocument(entryId, () => void message.success(t('documents.uploaded')));
  return (
    <div className={css.bar}>
      <Select
        aria-label={t('documents.kind')}
        value={kind}
        style={{ width: 150 }}
        options={options('documentKind', KINDS)}
        onChange={setKind}
      />
      <Upload
        accept={ACCEPTED}
        showUploadList={false}
        beforeUpload={(file) => {
          upload.mutate({ file, kind });
          return false;
        }}
      >
        <Button icon={<UploadOutlined aria-hidden />} loading={upload.isPending}>
          {t('documents.upload')}
        </Button>
      </Upload>
      <span className="muted">{t('documents.uploadHint')}</span>
      {upload.error && <ProblemAlert thrown={upload.error} />}
    </div>
  );
}
