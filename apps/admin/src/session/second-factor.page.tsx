import { Alert, Button, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { Facts } from '../ui/facts.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { OwnPasswordForm } from './own-password-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorSetUp } from './second-factor-set-up.js';
import { useRefreshMe, useRemoveSecondFactor, useRenewRecoveryCodes } from './second-factor.js';
import { useMe } from './session.js';

/** One's own second factor: set up, its recovery codes, removed. The only page open while one is asked for and missing. */
export function SecondFactorPage(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const refresh = useRefreshMe();
  const [codes, setCodes] = useState<string[] | null>(null);
  const noted = (): void => {
    setCodes(null);
    void refresh();
  };
  return (
    <Page title={t('secondFactor.title')}>
      {me.mustSetSecondFactor && !codes && <Alert type="warning" showIcon title={t('secondFactor.must')} />}
      {codes ? (
        <RecoveryCodes codes={codes} onNoted={noted} />
      ) : me.secondFactorSince ? (
        <InForce since={me.secondFactorSince} left={me.recoveryCodesLeft} onCodes={setCodes} />
      ) : (
        <SecondFactorSetUp onDone={setCodes} />
      )}
    </Page>
  );
}

interface InForceProps {
  since: string;
  left: number;
  onCodes: (codes: string[]) => void;
}

function InForce({ since, left, onCodes }: InForceProps): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const me = useMe();
  const [asked, setAsked] = useState<'renew' | 'remove' | null>(null);
  const renew = useRenewRecoveryCodes();
  const remove = useRemoveSecondFactor();
  return (
    <Panel title={t('secondFactor.inForce')}>
      <Facts
        items={[
          { label: t('secondFactor.since'), value: dates.instant(since) },
          { label: t('secondFactor.codesLeft'), value: String(left) },
        ]}
      />
      {asked === null && (
        <Space wrap>
          <Button onClick={() => setAsked('renew')}>{t('secondFactor.renew')}</Button>
          {!me.mustSetSecondFactor && (
            <Button danger onClick={() => setAsked('remove')}>
              {t('secondFactor.remove')}
            </Button>
          )}
        </Space>
      )}
      {asked === 'renew' && (
        <OwnPasswordForm
          {...{ label: t('secondFactor.renew'), pending: renew.isPending, error: renew.error }}
          onGiven={(password) => renew.mutate(password, { onSuccess: onCodes })}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === 'remove' && (
        <OwnPasswordForm
          {...{ label: t('secondFactor.remove'), pending: remove.isPending, error: remove.error }}
          onGiven={(password) => remove.mutate(password)}
          onCancel={() => setAsked(null)}
        />
      )}
    </Panel>
  );
}
