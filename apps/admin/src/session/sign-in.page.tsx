import { Alert, Button, Form, Input } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Navigate, useLocation } from 'react-router-dom';
import { asProblem } from '../api/problem.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { useProblemSentence } from '../ui/problem-alert.js';
import { SystemBanners } from '../shell/system-banners.js';
import { PASSWORD_LENGTH } from './password-length.js';
import { useMeQuery, useSignIn, type Ending } from './session.js';
import { setUpPageOf } from './set-up-page.js';
import css from './sign-in.module.css';

interface Arrival {
  from?: string;
  why?: Ending;
}

/** Where officers come in. Comes back to the page they were thrown out of. */
export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const arrival = (useLocation().state ?? {}) as Arrival;
  const me = useMeQuery();
  useEffect(() => {
    document.title = t('app.title', { page: t('session.signIn') });
  }, [t]);
  if (me.data) return <Navigate to={setUpPageOf(me.data) ?? arrival.from ?? '/inbox'} replace />;
  return (
    <div className={css.screen}>
      <SystemBanners />
      <main className={css.box}>
        <div className={css.mark}>
          <span className={css.name}>{t('app.name')}</span>
          <LanguageSwitch />
        </div>
        <h1>{t('session.signInTitle')}</h1>
        {arrival.why && <Alert type="info" showIcon title={t(`session.${arrival.why}`)} />}
        <SignInForm />
      </main>
    </div>
  );
}

function SignInForm(): ReactNode {
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
      {codeAsked && (
        <Form.Item
          name="code"
          label={t('secondFactor.code')}
          extra={t('secondFactor.codeOrRecovery')}
          rules={[{ required: true }]}
        >
          <Input autoComplete="one-time-code" autoFocus size="large" maxLength={16} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {t('session.signIn')}
      </Button>
    </Form>
  );
}

function SignInFault({ thrown }: { thrown: unknown }): ReactNode {
  const sentence = useProblemSentence(asProblem(thrown));
  return <Alert className={css.fault ?? ''} type="error" showIcon role="alert" title={sentence} />;
}
