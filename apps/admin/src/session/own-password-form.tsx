import { Button, Form, Input, Space } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { PASSWORD_LENGTH } from './password-length.js';
import { useMe } from './session.js';

interface Props {
  /** What the button does. */
  label: string;
  pending: boolean;
  error: unknown;
  onGiven: (password: string) => void;
  onCancel?: () => void;
}

/** Asks for one's own password before how the account signs in is changed. */
export function OwnPasswordForm({ label, pending, error, onGiven, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Form<{ password: string }>
      layout="vertical"
      style={{ maxWidth: 420 }}
      onFinish={({ password }) => onGiven(password)}
      disabled={pending}
    >
      {error ? <ProblemAlert thrown={error} /> : null}
      <input type="text" autoComplete="username" hidden readOnly value={me.user.username} />
      <Form.Item name="password" label={t('session.current')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" maxLength={PASSWORD_LENGTH.max} autoFocus />
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit" loading={pending}>
          {label}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
      </Space>
    </Form>
  );
}
