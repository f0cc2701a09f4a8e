import { UploadOutlined } from '@ant-design/icons';
import { Button, Select, Upload } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useDocuments } from '../api/entry.js';
import type { UploadedKind } from '../api/types.js';
import { ACCEPTED, useUploadDocument } from '../documents/documents.api.js';
import { useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import css from './commands.module.css';

interface Props {
  entryId: string;
  /** What a file uploaded here is. */
  kind: UploadedKind;
  single?: boolean;
  /** Only documents of that kind are offered. */
  strict?: boolean;
  /** From the form: ids of documents of the entry. */
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Documents of the entry, chosen from those there or uploaded on the spot. */
export function DocumentsInput({
  entryId,
  kind,
  single = false,
  strict = false,
  id,
  value = [],
  onChange,
}: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const documents = useDocuments(entryId);
  const upload = useUploadDocument(entryId, ({ id: added }) =>
    onChange?.(single ? [added] : [...value, added]),
  );
  const offered = (documents.data ?? []).filter((one) => !strict || one.kind === kind);
  const options = offered.map((one) => ({
    value: one.id,
    label: `${one.name ?? words('documentKind', one.kind)}`,
  }));
  return (
    <div className={css.documents}>
      <div className={css.pick}>
        <Select
          {...(id !== undefined && { id })}
          {...(single ? {} : { mode: 'multiple' as const })}
          allowClear
          placeholder={t('commands.pickDocument')}
          options={options}
          value={single ? (value[0] ?? null) : value}
          onChange={(chosen: string | string[] | null | undefined) => onChange?.([chosen ?? []].flat())}
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
            {t('commands.uploadNew')}
          </Button>
        </Upload>
      </div>
      {upload.error && <ProblemAlert thrown={upload.error} />}
    </div>
  );
}
