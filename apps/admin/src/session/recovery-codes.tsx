import { Alert, Button, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Panel } from '../ui/panel.js';
import css from './second-factor.module.css';

/** Shown once, to be written down; in halves, as they are easier to read. */
export function RecoveryCodes({ codes, onNoted }: { codes: string[]; onNoted: () => void }): ReactNode {
  const { t } = useTranslation();
  const halves = codes.map((code) => `${code.slice(0, 5)} ${code.slice(5)}`);
  return (
    <Panel title={t('secondFactor.codes')}>
      <Alert type="warning" showIcon title={t('secondFactor.codesOnce')} />
      <ul className={css.codes}>
        {halves.map((code) => (
          <li key={code}>
            <Typography.Text code>{code}</Typography.Text>
          </li>
        ))}
      </ul>
      <Typography.Paragraph copyable={{ text: halves.join('\n') }}>
        {t('secondFactor.copy')}
      </Typography.Paragraph>
      <Button type="primary" onClick={onNoted}>
        {t('secondFactor.noted')}
      </Button>
    </Panel>
  );
}
