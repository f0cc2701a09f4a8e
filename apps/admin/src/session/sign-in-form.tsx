import { Alert, Button, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useProblemSentence } from '../ui/problem-alert.js';
import { PASSWORD_LENGTH } from './password-length.js';
import { useSignIn } from './session.js';
import css from './sign-in.module.css';

/** User name, password, and the code of an app once it is asked for. */
export function SignInForm(): ReactNode {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const problem = signIn.error ? asProblem(signIn.error).code : null;
  // Once asked for, the code stays until somebody is in: a password typed wrong meanwhile does not take it away.
  const [codeAsked, setCodeAsked] = useState(false);
  if (problem === 'second-factor-required' && !codeAsked) setCodeAsked(true);
  return (
    <Form layout="vertical" requiredMark={false} onFinish={signIn.mutate} disabled={signIn.isPending}>
      {signIn.error && problem !== 'second-factor-required' && <SignInFault thrown={signIn.error} />}
      <Form.Item name="username" label={t('session.username')} rules={[{ required: true }]}>
        <Input autoComplete="username" autoFocus size="large" maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={t('session.password')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" size="large" maxLength={PASSWORD_LENGTH.max} />
      </Form.Item>
      {codeAsked && <CodeItem />}
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {t('session.signIn')}
      </Button>
    </Form>
  );
}

/** The code of an authenticator app, or a recovery code. */
export function CodeItem(): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="code"
      label={t('secondFactor.code')}
      extra={t('secondFactor.codeOrRecovery')}
      rules={[{ required: true }]}
    >
      <Input autoComplete="one-time-code" autoFocus size="large" maxLength={16} />
    </Form.Item>
  );
}

/** Why nobody came in. */
export function SignInFault({ thrown }: { thrown: unknown }): ReactNode {
  const sentence = useProblemSentence(asProblem(thrown));
  return <Alert className={css.fault ?? ''} type="error" showIcon role="alert" title={sentence} />;
}
