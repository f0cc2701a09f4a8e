import { App, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import css from './corrections.module.css';

interface Props {
  title: string;
  okText: string;
  /** All that is needed is there. */
  ready: boolean;
  danger?: boolean;
  send: { error: unknown; isPending: boolean };
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of every command: its fields, why it was refused, and one button that gives it. */
export function CorrectionDialog(props: Props): ReactNode {
  const { title, okText, ready, danger = false, send, onSend, onClose, children } = props;
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ disabled: !ready, danger }}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={onSend}
      onCancel={onClose}
    >
      <div className={css.stack}>
        {send.error !== null && <ProblemAlert thrown={send.error} />}
        {children}
      </div>
    </Modal>
  );
}

/** Says that it was recorded, and closes. */
export function useDone(what: string, onClose: () => void): () => void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return () => {
    void message.success(t('corrections.done', { what }));
    onClose();
  };
}
