import { useState, type ReactNode } from 'react';
import type { CorrectionPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ReasonInput } from '../ui/reason-input.js';
import { CorrectionDialog, useDone } from './correction-dialog.js';
import { useCorrectionCommand } from './corrections.api.js';

/** No apology is owed to who got onto the red list by deceit. */
export function WaiveDialog({ one, onClose }: { one: CorrectionPage; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const title = t('corrections.waive');
  const send = useCorrectionCommand(one.entryId, 'waiveApology', useDone(title, onClose));
  const said = reason.trim();
  return (
    <CorrectionDialog
      title={title}
      okText={title}
      ready={said !== ''}
      send={send}
      onSend={() => send.mutate({ reason: said })}
      onClose={onClose}
    >
      <p>{t('corrections.waiveLead')}</p>
      <ReasonInput label={t('common.reason')} required value={reason} onChange={setReason} />
    </CorrectionDialog>
  );
}
