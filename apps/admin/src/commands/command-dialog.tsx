import { App, Form, Input, Modal } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { OfficerCommand, CommandResult, EntryPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { MAX_REASON } from '../ui/reason-input.js';
import { useCommand } from './commands.api.js';
import { FORMS } from './forms.js';
import { LeadsTo } from './leads-to.js';
import { useFillRule } from './use-fill-rule.js';
import css from './commands.module.css';

interface Props {
  entry: EntryPage;
  command: OfficerCommand;
  reason: 'required' | 'optional' | 'none';
  onClose: () => void;
}

/** One command to one entry: what it will do, what it needs to know, what went wrong. */
export function CommandDialog({ entry, command, reason, onClose }: Props): ReactNode {
  const words = useWords();
  const [form] = Form.useForm();
  const definition = FORMS[command];
  const initial = useMemo(() => definition?.initial?.(entry) ?? {}, [definition, entry]);
  const send = useCommand(entry.id, command, useAnnounce(command, onClose));
  const submit = (values: Record<string, unknown>): void =>
    send.mutate(trimmed(definition?.body?.(values) ?? values));
  return (
    <Modal
      open
      title={words('command', command)}
      okText={words('command', command)}
      confirmLoading={send.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <div className={css.top}>
        <LeadsTo entry={entry} command={command} />
        {send.error && <ProblemAlert thrown={send.error} />}
      </div>
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={submit}
        disabled={send.isPending}
        scrollToFirstError
      >
        {definition && <definition.Fields entry={entry} />}
        {reason !== 'none' && !definition?.ownReason && <ReasonField required={reason === 'required'} />}
      </Form>
    </Modal>
  );
}

/** Says that it was done, or that it had been done before, and closes. */
function useAnnounce(command: OfficerCommand, onClose: () => void): (result: CommandResult) => void {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  return ({ repeated }) => {
    const text = repeated
      ? t('commands.repeated')
      : t('commands.done', { command: words('command', command) });
    void message.success(text);
    onClose();
  };
}

function ReasonField({ required }: { required: boolean }): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  const rules = required ? [{ ...fill(t('commands.reason')), whitespace: true }] : [];
  return (
    <Form.Item name="reason" label={t('commands.reason')} extra={t('commands.reasonHint')} rules={rules}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={MAX_REASON} />
    </Form.Item>
  );
}

/** Without blank texts: the service takes a text or none. */
const trimmed = (body: object): object =>
  Object.fromEntries(
    Object.entries(body)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== '' && value !== undefined),
  );
