import { App, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Account, NewAccount } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { AccountFields } from './account-fields.js';
import { useChangeAccount, useCreateAccount } from './organisation.api.js';

type Values = Omit<NewAccount, 'mail'> & { mail?: string | null };

/** An empty field is no address. */
const withMail = <T extends Values>(values: T) => ({ ...values, mail: values.mail?.trim() || null });

interface FrameProps {
  title: string;
  lead: string;
  ok: string;
  pending: boolean;
  error: unknown;
  values?: Partial<Values>;
  onSend: (values: Values) => void;
  onClose: () => void;
  children?: ReactNode;
}

function Frame({
  title,
  lead,
  ok,
  pending,
  error,
  values,
  onSend,
  onClose,
  children,
}: FrameProps): ReactNode {
  const [form] = Form.useForm<Values>();
  return (
    <Modal
      open
      title={title}
      okText={ok}
      confirmLoading={pending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {Boolean(error) && <ProblemAlert thrown={error} />}
      <p>{lead}</p>
      <Form<Values> form={form} layout="vertical" initialValues={values ?? {}} onFinish={onSend}>
        {children}
        <AccountFields />
      </Form>
    </Modal>
  );
}

/** A new account is asked for; a second person confirms it. */
export function NewAccountDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const fill = useFillRule();
  const create = useCreateAccount(() => {
    void message.success(t('organisation.asked'));
    onClose();
  });
  return (
    <Frame
      title={t('organisation.newAccount')}
      lead={t('organisation.newAccountLead')}
      ok={t('organisation.ask')}
      pending={create.isPending}
      error={create.error}
      onSend={(values) => create.mutate(withMail(values))}
      onClose={onClose}
    >
      <Form.Item
        name="username"
        label={t('organisation.username')}
        extra={t('organisation.usernameHint')}
        rules={[fill(t('organisation.username'))]}
      >
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
    </Frame>
  );
}

/** What is taken away holds at once, what is added waits. */
export function ChangeAccountDialog({
  account,
  onClose,
}: {
  account: Account;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { id, displayName, departmentId, roles, mail, version } = account;
  const change = useChangeAccount(id, () => {
    void message.success(t('organisation.changed'));
    onClose();
  });
  return (
    <Frame
      title={t('organisation.changeOf', { name: account.displayName })}
      lead={t('organisation.changeLead')}
      ok={t('common.save')}
      pending={change.isPending}
      error={change.error}
      values={{ displayName, departmentId, roles, mail }}
      onSend={(values) => change.mutate({ ...withMail(values), version })}
      onClose={onClose}
    />
  );
}
