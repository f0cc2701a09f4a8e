import { Alert, Button, Form } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useSystem } from '../shell/system.js';
import { Loading } from '../ui/async-view.js';
import { useSsoSignIn } from './session.js';
import { rememberDestination } from './session-memory.js';
import { CodeItem, SignInFault } from './sign-in-form.js';

interface Props {
  name: string;
  primary: boolean;
  destination: string | undefined;
}

/** The way to the identity provider: a visit to its pages, not a request. */
export function SingleSignOn({ name, primary, destination }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Button
      size="large"
      block
      type={primary ? 'primary' : 'default'}
      href="/api/v1/session/sso"
      onClick={() => rememberDestination(destination)}
    >
      {t('sso.signIn', { name })}
    </Button>
  );
}

interface ArrivalProps {
  onOver: () => void;
  otherwise: ReactNode;
}

/**
 * The identity provider vouched for somebody: asks for the session, and for a code first where the account has a second
 * factor. `onOver`: they are in, or this arrival was used already; `otherwise` is shown to who is not let in.
 */
export function SsoArrival({ onOver, otherwise }: ArrivalProps): ReactNode {
  const signIn = useSsoSignIn();
  const problem = signIn.error ? asProblem(signIn.error).code : null;
  const over = signIn.isSuccess || problem === 'sso-lapsed';
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    signIn.mutate({});
  }, [signIn]);
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  if (problem === null) return <Loading rows={2} />;
  if (problem !== 'second-factor-required' && problem !== 'second-factor-wrong')
    return (
      <>
        <SignInFault thrown={signIn.error} />
        {otherwise}
      </>
    );
  return <CodeForm wrong={problem === 'second-factor-wrong' ? signIn.error : null} onCode={signIn.mutate} />;
}

interface CodeFormProps {
  wrong: unknown;
  onCode: (given: { code: string }) => void;
}

function CodeForm({ wrong, onCode }: CodeFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Form layout="vertical" requiredMark={false} onFinish={onCode}>
      {wrong !== null && <SignInFault thrown={wrong} />}
      <CodeItem />
      <Button type="primary" htmlType="submit" size="large" block>
        {t('session.signIn')}
      </Button>
      <Button type="link" block href="/sign-in">
        {t('common.cancel')}
      </Button>
    </Form>
  );
}

/** How the way to the provider ended when nobody came back in; anything that no gateway wrote is not repeated. */
export function SsoFault({ ending }: { ending: string | null }): ReactNode {
  const { find } = useTranslation();
  const text = ending && /^[a-z]+$/.test(ending) ? find(`sso.endings.${ending}`) : undefined;
  return text === undefined ? null : <Alert type="warning" showIcon role="alert" title={text} />;
}

/** Signed out here; the provider has a session of its own, which would let the next person at this screen in. */
export function EndElsewhere(): ReactNode {
  const { t } = useTranslation();
  const { data: system } = useSystem();
  const name = system?.singleSignOn;
  if (!name) return <Alert type="info" showIcon title={t('session.signedOut')} />;
  return (
    <>
      <Alert type="info" showIcon title={t('sso.signedOutHere', { name })} />
      <Button size="large" block href="/api/v1/session/sso/end">
        {t('sso.signOut', { name })}
      </Button>
    </>
  );
}
