import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { PurposeDialog } from '../ui/purpose-dialog.js';
import { useExport, type ExportFormat } from './entries.api.js';
import type { Filters } from './filters.js';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv'];

/** Takes what the list shows away as a file, for a stated purpose. */
export function ExportButton({ filters, q }: { filters: Filters; q: string }): ReactNode {
  const { t } = useTranslation();
  const [format, setFormat] = useState<ExportFormat | null>(null);
  const fetching = useExport(filters, q, () => setFormat(null));
  const pick = (key: string): void => {
    fetching.reset();
    setFormat(FORMATS.find((one) => one === key) ?? null);
  };
  const items = FORMATS.map((key) => ({ key, label: key.toUpperCase() }));
  return (
    <>
      <Dropdown menu={{ items, onClick: ({ key }) => pick(key) }} trigger={['click']}>
        <Button icon={<DownloadOutlined aria-hidden />}>{t('entries.export')}</Button>
      </Dropdown>
      {format && (
        <PurposeDialog
          title={t('entries.exportTitle', { format: format.toUpperCase() })}
          okText={t('entries.exportGo')}
          pending={fetching.isPending}
          error={fetching.error}
          onPurpose={(purpose) => fetching.mutate({ format, purpose })}
          onClose={() => setFormat(null)}
        />
      )}
    </>
  );
}
