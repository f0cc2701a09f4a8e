import { App, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Sweep, SweepAction } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { useSweepCommand } from './sweeps.api.js';
import css from './sweeps.module.css';

interface Props {
  sweep: Sweep;
  action: SweepAction;
  onClose: () => void;
}

/** One command to a sweep: what it will do, and why. */
export function SweepCommandDialog({ sweep, action, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const { command, reasonRequired } = action;
  const name = words('sweepCommand', command);
  const send = useSweepCommand(sweep.id, command, () => {
    void message.success(t('sweep.commandDone', { command: name }));
    onClose();
  });
  const said = reason.trim();
  return (
    <Modal
      open
      title={name}
      okText={name}
      okButtonProps={{ danger: command !== 'pause', disabled: reasonRequired && said === '' }}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={() => send.mutate(said ? { reason: said } : {})}
      onCancel={onClose}
    >
      <div className={css.stack}>
        <p>{t(`sweep.consequence.${command}`, { total: sweep.progress.total })}</p>
        {send.error && <ProblemAlert thrown={send.error} />}
        <ReasonInput
          label={t('common.reason')}
          required={reasonRequired}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Modal>
  );
}
