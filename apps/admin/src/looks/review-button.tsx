import { App, Button, Form, Input, Modal, Radio } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import type { LookDay, ReviewVerdict } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useReview } from './looks.api.js';

const VERDICTS: readonly ReviewVerdict[] = ['inOrder', 'questioned', 'referred'];

interface Props {
  of: LookDay;
  /** Only this look; otherwise all of the day that nobody has reviewed. */
  lookId?: string;
}

export function ReviewButton({ of, lookId }: Props): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const name = t('looks.reviewDayOf', { name: of.querier.name, day: of.day });
  return (
    <>
      <Button size="small" aria-label={lookId ? undefined : name} onClick={() => setOpen(true)}>
        {t(lookId ? 'looks.review' : 'looks.reviewDay')}
      </Button>
      {open && <ReviewDialog of={of} lookId={lookId} onClose={() => setOpen(false)} />}
    </>
  );
}

interface DialogProps {
  of: LookDay;
  lookId: string | undefined;
  onClose: () => void;
}

/** Whether it is in order; where it is not, why. */
function ReviewDialog({ of: { querier, day, looks, reviewed }, lookId, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const { message } = App.useApp();
  const noteId = useId();
  const [verdict, setVerdict] = useState<ReviewVerdict>('inOrder');
  const [note, setNote] = useState('');
  const review = useReview((count) => {
    void message.success(t('looks.reviewed', { count }));
    onClose();
  });
  const said = note.trim();
  const send = (): void =>
    review.mutate({
      ...{ querier: querier.id, day, verdict },
      ...(lookId && { ids: [lookId] }),
      ...(said && { note: said }),
    });
  return (
    <Modal
      open
      title={t('looks.dialogTitle', { name: querier.name, day })}
      okText={t('looks.review')}
      okButtonProps={{ disabled: verdict !== 'inOrder' && said === '' }}
      confirmLoading={review.isPending}
      mask={{ closable: false }}
      onOk={send}
      onCancel={onClose}
    >
      {review.error && <ProblemAlert thrown={review.error} />}
      <p>{lookId ? t('looks.dialogOne') : t('looks.dialogLead', { count: looks - reviewed })}</p>
      <Form layout="vertical">
        <Form.Item label={t('looks.verdict')}>
          <Radio.Group
            aria-label={t('looks.verdict')}
            value={verdict}
            options={options('reviewVerdict', VERDICTS)}
            onChange={({ target }) => setVerdict(target.value as ReviewVerdict)}
          />
        </Form.Item>
        <Form.Item label={t('looks.note')} htmlFor={noteId} extra={t('looks.noteHint')}>
          <Input.TextArea
            id={noteId}
            value={note}
            maxLength={500}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={({ target }) => setNote(target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
