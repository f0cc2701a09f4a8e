import { Alert, App, Button, Form, Input, type FormProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useNavigate } from 'react-router-dom';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { PASSWORD_LENGTH } from './password-length.js';
import { useChangePassword, useMe } from './session.js';

interface Fields {
  current: string;
  next: string;
  repeat: string;
}

type Rules = NonNullable<React.ComponentProps<typeof Form.Item<Fields>>['rules']>;

/** One's own password; the only page open while a one-time password is in use. */
export function PasswordPage(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const me = useMe();
  const change = useChangePassword();
  const onFinish: FormProps<Fields>['onFinish'] = ({ current, next }) =>
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          void message.success(t('session.changed'));
          void navigate('/inbox');
        },
      },
    );
  const sameAsNext: Rules[number] = ({ getFieldValue }) => ({
    validator: (_rule, value) =>
      value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('session.different'))),
  });
  return (
    <Page title={t('session.changePassword')}>
      {me.mustChangePassword && <Alert type="warning" showIcon title={t('session.mustChange')} />}
      <Panel title={t('session.password')}>
        <Form<Fields>
          layout="vertical"
          style={{ maxWidth: 420 }}
          onFinish={onFinish}
          disabled={change.isPending}
        >
          {change.error && <ProblemAlert thrown={change.error} />}
          <input type="text" autoComplete="username" hidden readOnly value={me.user.username} />
          <Form.Item<Fields> name="current" label={t('session.current')} rules={[{ required: true }]}>
            <Input.Password autoComplete="current-password" maxLength={PASSWORD_LENGTH.max} />
          </Form.Item>
          <Form.Item<Fields>
            name="next"
            label={t('session.next')}
            extra={t('session.rules')}
            rules={[{ required: true }, { min: PASSWORD_LENGTH.min }]}
          >
            <Input.Password autoComplete="new-password" maxLength={PASSWORD_LENGTH.max} />
          </Form.Item>
          <Form.Item<Fields>
            name="repeat"
            label={t('session.repeat')}
            dependencies={['next']}
            rules={[{ required: true }, sameAsNext]}
          >
            <Input.Password autoComplete="new-password" maxLength={PASSWORD_LENGTH.max} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t('common.save')}
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}
