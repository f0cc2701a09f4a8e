import { Alert, Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router-dom';
import { useTranslation } from '../i18n/use-translation.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { SystemBanners } from '../shell/system-banners.js';
import { useSystem } from '../shell/system.js';
import { useMeQuery, type Ending } from './session.js';
import { destination } from './session-memory.js';
import { setUpPageOf } from './set-up-page.js';
import { SignInForm } from './sign-in-form.js';
import css from './sign-in.module.css';
import { EndElsewhere, SingleSignOn, SsoArrival, SsoFault } from './single-sign-on.js';

interface Arrival {
  from?: string;
  why?: Ending;
}

/** Where officers come in. Comes back to the page they were thrown out of. */
export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const { from = destination(), why } = (useLocation().state ?? {}) as Arrival;
  const back = useSearchParams()[0].get('sso');
  const [arriving, setArriving] = useState(back === 'arrived');
  const me = useMeQuery({ enabled: !arriving });
  useEffect(() => {
    document.title = t('app.title', { page: t('session.signIn') });
  }, [t]);
  if (me.data && !arriving) return <Navigate to={setUpPageOf(me.data) ?? from ?? '/inbox'} replace />;
  return (
    <div className={css.screen}>
      <SystemBanners />
      <main className={css.box}>
        <div className={css.mark}>
          <span className={css.name}>{t('app.name')}</span>
          <LanguageSwitch />
        </div>
        <h1>{t('session.signInTitle')}</h1>
        {why === 'signedOutHere' ? (
          <EndElsewhere />
        ) : (
          why && <Alert type="info" showIcon title={t(`session.${why}`)} />
        )}
        {arriving ? (
          <SsoArrival onOver={() => setArriving(false)} otherwise={<WaysIn from={from} />} />
        ) : (
          <>
            <SsoFault ending={back} />
            <WaysIn from={from} />
          </>
        )}
      </main>
    </div>
  );
}

/** By single sign-on, by password, or both; a password that is let in for a while has its form on demand. */
function WaysIn({ from }: { from: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const { data: system } = useSystem();
  const [asked, setAsked] = useState(false);
  const passwords = system?.takesPasswords ?? true;
  return (
    <>
      {system?.singleSignOn && (
        <SingleSignOn name={system.singleSignOn} primary={!passwords} destination={from} />
      )}
      {passwords || asked ? (
        <SignInForm />
      ) : (
        <Button type="link" onClick={() => setAsked(true)}>
          {t('sso.byPassword')}
        </Button>
      )}
    </>
  );
}
