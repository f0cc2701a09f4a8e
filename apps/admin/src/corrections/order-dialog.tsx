import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CorrectionPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { CorrectionDialog, useDone } from './correction-dialog.js';
import { useCorrectionCommand } from './corrections.api.js';

/** The last step, which nobody can undo: said before it can be taken. */
export function OrderDialog({ one, onClose }: { one: CorrectionPage; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  const title = t('corrections.order');
  const send = useCorrectionCommand(one.entryId, 'orderErasure', useDone(title, onClose));
  return (
    <CorrectionDialog
      title={`${title} · ${one.entryNo}`}
      okText={title}
      ready={sure}
      danger
      send={send}
      onSend={() => send.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t('corrections.orderLead')}</p>
      <Checkbox checked={sure} onChange={({ target }) => setSure(target.checked)}>
        {t('corrections.orderSure')}
      </Checkbox>
    </CorrectionDialog>
  );
}
