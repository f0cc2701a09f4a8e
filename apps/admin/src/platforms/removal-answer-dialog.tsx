import { App, Form, Input, Modal, Radio } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import type { RemovalRequest } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions, useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { REMOVAL_ANSWERS, type RemovalAnswer } from './choices.js';
import { useAnswerRemoval } from './platforms.api.js';

interface Props {
  request: RemovalRequest;
  onClose: () => void;
}

/** What a platform without an interface answered by letter. */
export function RemovalAnswerDialog({ request, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const options = useOptions();
  const { message } = App.useApp();
  const documentId = useId();
  const [status, setStatus] = useState<RemovalAnswer>('removed');
  const [documentRef, setDocumentRef] = useState('');
  const [reason, setReason] = useState('');
  const send = useAnswerRemoval(request.id, () => {
    void message.success(t('removals.answerRecorded'));
    onClose();
  });
  const said = { status, documentRef: documentRef.trim(), reason: reason.trim() };
  return (
    <Modal
      open
      title={t('removals.recordAnswer')}
      okText={t('removals.recordAnswer')}
      okButtonProps={{ disabled: said.documentRef === '' || said.reason === '' }}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={() => send.mutate(said)}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <p>{t('removals.recordLead', { platform: words('platform', request.platform) })}</p>
        {send.error && <ProblemAlert thrown={send.error} />}
        <Form.Item label={t('removals.answer')}>
          <Radio.Group
            aria-label={t('removals.answer')}
            value={status}
            options={options('removalStatus', REMOVAL_ANSWERS)}
            onChange={({ target }) => setStatus(target.value as RemovalAnswer)}
          />
        </Form.Item>
        <Form.Item label={t('removals.documentRef')} htmlFor={documentId} required>
          <Input
            id={documentId}
            value={documentRef}
            maxLength={200}
            required
            onChange={({ target }) => setDocumentRef(target.value)}
          />
        </Form.Item>
        <ReasonInput label={t('common.reason')} required value={reason} onChange={setReason} />
      </Form>
    </Modal>
  );
}
