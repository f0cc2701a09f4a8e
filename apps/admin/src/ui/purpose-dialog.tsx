import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { ProblemAlert } from './problem-alert.js';

interface Props {
  title: string;
  /** What follows when the look is recorded; to show it, unless told. */
  okText?: string;
  pending: boolean;
  error: unknown;
  onPurpose: (purpose: string) => void;
  onClose: () => void;
}

const MIN = 4;
const MAX = 200;

/** Asks for what personal data is looked at: every look is recorded. */
export function PurposeDialog({ title, okText, pending, error, onPurpose, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ purpose: string }>();
  const fill = useFillRule();
  return (
    <Modal
      open
      title={title}
      okText={okText ?? t('entry.unmaskGo')}
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="muted" style={{ marginBottom: 12 }}>
        {t('entry.unmaskWhy')}
      </p>
      {Boolean(error) && <ProblemAlert thrown={error} />}
      <Form form={form} layout="vertical" onFinish={({ purpose }) => onPurpose(purpose.trim())}>
        <Form.Item
          name="purpose"
          label={t('entry.purpose')}
          extra={t('common.characters', { min: MIN, max: MAX })}
          rules={[{ ...fill(t('entry.purpose')), whitespace: true }, { min: MIN }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={MAX} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
