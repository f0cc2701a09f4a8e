import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { NameFields } from './name-fields.js';

interface Sending {
  error: Error | null;
  isPending: boolean;
}

interface Props<Fields> {
  title: string;
  lead?: string;
  /** What there is already; with a code, which then stays. */
  initial: { [Name in keyof Fields]?: unknown };
  sendings: readonly Sending[];
  onSend: (fields: Fields) => void;
  onClose: () => void;
  /** What is asked beside code and names. */
  children: ReactNode;
}

/** Makes or changes a department or a field. */
export function ReferenceDialog<Fields extends { code: string }>(props: Props<Fields>): ReactNode {
  const { title, lead, initial, sendings, onSend, onClose, children } = props;
  const { t } = useTranslation();
  const fill = useFillRule();
  const [form] = Form.useForm<Fields>();
  const error = sendings.find((one) => one.error)?.error;
  return (
    <Modal
      open
      title={title}
      okText={t('common.save')}
      confirmLoading={sendings.some(({ isPending }) => isPending)}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {error && <ProblemAlert thrown={error} />}
      {lead && <p>{lead}</p>}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={onSend}>
        <Form.Item
          name="code"
          label={t('organisation.code')}
          extra={t('organisation.codeHint')}
          rules={[fill(t('organisation.code'))]}
        >
          <Input maxLength={40} disabled={initial.code !== undefined} />
        </Form.Item>
        <NameFields />
        {children}
      </Form>
    </Modal>
  );
}
