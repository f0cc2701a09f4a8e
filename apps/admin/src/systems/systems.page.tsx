import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { Page } from '../ui/page.js';
import { CredentialsPanel } from './credentials-panel.js';
import { WebhooksPanel } from './webhooks-panel.js';

/** Systems at our door: their credentials, and where they want to be told of changes (R7.3, R10.2). */
export default function SystemsPage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Page title={t('systems.title')} lead={t('systems.lead')}>
      {may('credential.manage') && <CredentialsPanel />}
      <WebhooksPanel />
    </Page>
  );
}
