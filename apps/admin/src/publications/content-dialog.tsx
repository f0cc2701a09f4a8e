import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Publication } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { usePublishedContent } from './publications.api.js';

/** What was sent, as it was sent (R6.4). */
export function ContentDialog({ one, onClose }: { one: Publication; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const content = usePublishedContent(one.id);
  const title = t('publications.contentTitle', { channel: words('outlet', one.channel) });
  return (
    <Modal open title={title} footer={null} onCancel={onClose}>
      <AsyncView query={content} rows={6}>
        {(items) =>
          items ? (
            <pre className="code" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {JSON.stringify(items, null, 2)}
            </pre>
          ) : (
            <p className="muted">{t('publications.noContent')}</p>
          )
        }
      </AsyncView>
    </Modal>
  );
}
