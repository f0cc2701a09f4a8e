import { App, Form, Input, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { Suggestion } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useAnswer, type AnswerInput } from './standards.api.js';
import css from './standards.module.css';

const ANSWERS: readonly AnswerInput['status'][] = ['forwarded', 'accepted', 'declined'];

interface Props {
  suggestion: Suggestion;
  onClose: () => void;
}

/** The credit office's answer to a suggestion. */
export function AnswerDialog({ suggestion, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  const { message } = App.useApp();
  const [form] = Form.useForm<AnswerInput>();
  const answer = useAnswer(suggestion.id, () => {
    void message.success(t('standards.answered'));
    onClose();
  });
  return (
    <Modal
      open
      title={t('standards.answerTitle')}
      okText={t('common.save')}
      confirmLoading={answer.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className={css.long}>{suggestion.text}</p>
      {answer.error && <ProblemAlert thrown={answer.error} />}
      <Form
        form={form}
        layout="vertical"
        onFinish={({ status, text }) => answer.mutate({ status, text: text.trim() })}
      >
        <Form.Item name="status" label={t('standards.outcome')} rules={[fill(t('standards.outcome'))]}>
          <Radio.Group options={options('suggestionStatus', ANSWERS)} />
        </Form.Item>
        <Form.Item
          name="text"
          label={t('standards.answer')}
          rules={[{ ...fill(t('standards.answer')), whitespace: true }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
