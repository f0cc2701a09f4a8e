import { App, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useSuggest } from './standards.api.js';

interface Props {
  standardId: string;
  onClose: () => void;
}

/** A department's suggestion on a standard (§三). */
export function SuggestDialog({ standardId, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ text: string }>();
  const suggest = useSuggest(standardId, () => {
    void message.success(t('standards.suggested'));
    onClose();
  });
  return (
    <Modal
      open
      title={t('standards.suggest')}
      okText={t('standards.suggest')}
      confirmLoading={suggest.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {suggest.error && <ProblemAlert thrown={suggest.error} />}
      <Form form={form} layout="vertical" onFinish={({ text }) => suggest.mutate({ text: text.trim() })}>
        <Form.Item
          name="text"
          label={t('standards.suggestion')}
          rules={[{ ...fill(t('standards.suggestion')), whitespace: true }]}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
