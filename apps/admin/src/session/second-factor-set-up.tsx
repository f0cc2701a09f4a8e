import { Button, Form, Input, QRCode, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { OwnPasswordForm } from './own-password-form.js';
import { useConfirmSecondFactor, useOfferSecondFactor, type OfferedSecret } from './second-factor.js';
import css from './second-factor.module.css';

/** First the password, then a secret for the app, then the app's first code. */
export function SecondFactorSetUp({ onDone }: { onDone: (codes: string[]) => void }): ReactNode {
  const { t } = useTranslation();
  const offer = useOfferSecondFactor();
  return (
    <Panel title={t('secondFactor.setUp')}>
      <Typography.Paragraph>{t('secondFactor.what')}</Typography.Paragraph>
      {offer.data ? (
        <FirstCode offered={offer.data} onDone={onDone} onAgain={offer.reset} />
      ) : (
        <OwnPasswordForm
          {...{ label: t('secondFactor.begin'), pending: offer.isPending, error: offer.error }}
          onGiven={offer.mutate}
        />
      )}
    </Panel>
  );
}

interface FirstCodeProps {
  offered: OfferedSecret;
  onDone: (codes: string[]) => void;
  onAgain: () => void;
}

function FirstCode({ offered: { secret, uri }, onDone, onAgain }: FirstCodeProps): ReactNode {
  const { t } = useTranslation();
  const confirm = useConfirmSecondFactor();
  return (
    <Form<{ code: string }>
      layout="vertical"
      style={{ maxWidth: 420 }}
      onFinish={({ code }) => confirm.mutate(code, { onSuccess: onDone })}
      disabled={confirm.isPending}
    >
      <Typography.Paragraph>{t('secondFactor.scan')}</Typography.Paragraph>
      <QRCode value={uri} size={200} aria-label={t('secondFactor.qr')} bgColor="#ffffff" color="#000000" />
      <Typography.Paragraph className={css.secret ?? ''}>
        {t('secondFactor.secret')}{' '}
        <Typography.Text code copyable={{ text: secret }}>
          {secret.match(/.{1,4}/g)!.join(' ')}
        </Typography.Text>
      </Typography.Paragraph>
      {confirm.error && <ProblemAlert thrown={confirm.error} />}
      <Form.Item name="code" label={t('secondFactor.code')} rules={[{ required: true }]}>
        <Input autoComplete="one-time-code" inputMode="numeric" maxLength={7} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={confirm.isPending}>
        {t('secondFactor.confirm')}
      </Button>
      <Button type="link" onClick={onAgain}>
        {t('secondFactor.again')}
      </Button>
    </Form>
  );
}
