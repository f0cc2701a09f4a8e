import { App, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { TypicalCase, TypicalCaseCommand } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { useCaseCommand } from './typical-cases.api.js';
import css from './typical-cases.module.css';

interface Props {
  one: TypicalCase;
  command: TypicalCaseCommand;
  onClose: () => void;
}

/** A decision on a case, with its text once more before the eyes. */
export function CaseCommandDialog({ one, command, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const name = words('caseCommand', command);
  const send = useCaseCommand(one.id, command, () => {
    void message.success(t('cases.done', { command: name }));
    onClose();
  });
  const said = reason.trim();
  const required = command !== 'publish';
  return (
    <Modal
      open
      title={t('cases.one', { command: name, title: one.title })}
      okText={name}
      okButtonProps={{ danger: required, disabled: required && said === '' }}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={() => send.mutate(said ? { reason: said } : {})}
      onCancel={onClose}
    >
      <div className={css.stack}>
        <p className={css.text}>{one.text}</p>
        {send.error && <ProblemAlert thrown={send.error} />}
        <ReasonInput label={t('common.reason')} required={required} value={reason} onChange={setReason} />
      </div>
    </Modal>
  );
}
