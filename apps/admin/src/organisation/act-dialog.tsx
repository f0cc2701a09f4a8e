import { App, Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Account, AccountAct } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonField } from './account-fields.js';
import { useReasonedAct, type ReasonedAct } from './organisation.api.js';

interface Props {
  account: Account;
  act: ReasonedAct;
  onClose: () => void;
}

/** Closing an account, or asking that somebody be let in again: what it will do, and why. */
export function ActDialog({ account: { id, displayName, version }, act, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Pick<AccountAct, 'reason'>>();
  const doing = useReasonedAct(id, act, () => {
    void message.success(t(act === 'disable' ? 'organisation.disabled' : 'organisation.asked'));
    onClose();
  });
  return (
    <Modal
      open
      title={t(`organisation.acts.${act}`)}
      okText={t(act === 'disable' ? 'organisation.acts.disable' : 'organisation.ask')}
      okButtonProps={{ danger: act === 'disable' }}
      confirmLoading={doing.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {doing.error && <ProblemAlert thrown={doing.error} />}
      <p>{t(`organisation.leads.${act}`, { name: displayName })}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason }: Pick<AccountAct, 'reason'>) => doing.mutate({ reason, version })}
      >
        <ReasonField />
      </Form>
    </Modal>
  );
}
