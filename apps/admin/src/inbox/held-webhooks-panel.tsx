import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Webhook } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { WEBHOOKS_QUERY } from '../systems/systems.api.js';
import { WebhookTable } from '../systems/webhooks-panel.js';
import { Panel } from '../ui/panel.js';
import css from './inbox.module.css';

/** A receiver that was away for less comes back without anybody's help. */
const PATIENCE_MS = 3_600_000;

/** Systems that hear of nothing any more because of one change that they do not take, or since they were given up. */
export function HeldWebhooksPanel(): ReactNode {
  const { t } = useTranslation();
  const { data = [] } = useQuery({ ...WEBHOOKS_QUERY, enabled: useMay()('webhook.manage') });
  const rows = data.filter(isHeld);
  if (rows.length === 0) return null;
  return (
    <Panel title={t('inbox.webhooks')} flush>
      <p className={`muted ${css.toldLead ?? ''}`}>{t('inbox.webhooksLead')}</p>
      <WebhookTable caption={t('inbox.webhooks')} rows={rows} />
    </Panel>
  );
}

const isHeld = ({ disabledWhy, heldBy, failingSince }: Webhook): boolean =>
  disabledWhy === 'failing' ||
  (!disabledWhy && heldBy !== null && Date.now() - Date.parse(failingSince!) > PATIENCE_MS);
