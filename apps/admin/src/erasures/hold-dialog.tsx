import { App, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Retention } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { useHold, type HoldCommand } from './erasures.api.js';
import css from './erasures.module.css';

interface Props {
  kept: Retention;
  command: HoldCommand;
  onClose: () => void;
}

/** A head's word on the keeping of one entry, with its reason. */
export function HoldDialog({ kept, command, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const name = t(command === 'hold' ? 'erasures.holdIt' : 'erasures.releaseIt');
  const send = useHold(kept.entryId, command, () => {
    void message.success(t('erasures.recorded'));
    onClose();
  });
  const said = reason.trim();
  return (
    <Modal
      open
      title={`${name} · ${kept.entryNo}`}
      okText={name}
      okButtonProps={{ disabled: said === '' }}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={() => send.mutate(said)}
      onCancel={onClose}
    >
      <div className={css.stack}>
        <p>{t(command === 'hold' ? 'erasures.holdMeans' : 'erasures.releaseMeans')}</p>
        {send.error && <ProblemAlert thrown={send.error} />}
        <ReasonInput label={t('common.reason')} required value={reason} onChange={setReason} />
      </div>
    </Modal>
  );
}
