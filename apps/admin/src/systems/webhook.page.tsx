import { App, Button, Space, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { WebhookDelivery } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { useActOnDelivery, useDeliveries, useWebhooks, type DeliveryAct } from './systems.api.js';

/** What one webhook was told, what it answered, and telling it again. */
export default function WebhookPage(): ReactNode {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data } = useWebhooks();
  const webhook = data?.find((one) => one.id === id);
  const deliveries = useDeliveries(id);
  const columns = useColumns(id, webhook?.heldBy ?? null);
  return (
    <Page
      title={t('systems.deliveries')}
      lead={webhook?.url ?? ''}
      actions={<Link to="/systems">{t('systems.back')}</Link>}
    >
      <Panel title={t('systems.deliveries')} flush>
        <Paged pages={deliveries}>
          {(rows) => (
            <DataTable<WebhookDelivery>
              rowKey="id"
              caption={t('systems.deliveries')}
              empty={t('systems.noDeliveries')}
              rows={rows}
              columns={columns}
            />
          )}
        </Paged>
      </Panel>
    </Page>
  );
}

function useColumns(
  webhookId: string,
  heldBy: string | null,
): NonNullable<TableColumnsType<WebhookDelivery>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'entry',
      title: t('systems.entry'),
      render: (_, { entryId, entryNo }) => <Link to={`/entries/${entryId}`}>{entryNo}</Link>,
    },
    { key: 'occasion', title: t('systems.occasion'), render: (_, one) => words('occasion', one.occasion) },
    {
      key: 'result',
      title: t('systems.result'),
      render: (_, one) => <Result one={one} holds={one.id === heldBy} />,
    },
    { key: 'attempts', title: t('systems.attempts'), dataIndex: 'attempts', align: 'right' },
    {
      key: 'action',
      title: t('columns.action'),
      render: (_, one) => (
        <Space wrap>
          <Act act="replay" webhookId={webhookId} one={one} />
          {one.id === heldBy && <Act act="skip" webhookId={webhookId} one={one} />}
        </Space>
      ),
    },
  ];
}

function Result({ one, holds }: { one: WebhookDelivery; holds: boolean }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const failureWords = useFailureWords();
  const { deliveredAt, skippedAt, lastAt, lastStatus, lastError } = one;
  const error = lastError && (lastStatus === null ? lastError : `${lastError} (HTTP ${String(lastStatus)})`);
  return (
    <span className="lines">
      {deliveredAt
        ? t('systems.delivered', { at: dates.instant(deliveredAt) })
        : skippedAt
          ? t('systems.skipped', { at: dates.instant(skippedAt) })
          : t(holds ? 'systems.holds' : 'systems.waiting')}
      {error && lastAt && (
        <span className="warn">
          {t('systems.lastFailed', { at: dates.instant(lastAt), error: failureWords(error) })}
        </span>
      )}
    </span>
  );
}

interface ActProps {
  act: DeliveryAct;
  webhookId: string;
  one: WebhookDelivery;
}

function Act({ act, webhookId, one }: ActProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  const done = () => void message.success(t(act === 'replay' ? 'systems.replayed' : 'systems.setAside'));
  const acting = useActOnDelivery(webhookId, act, done);
  const name = t(`systems.${act}One`, { no: one.entryNo, occasion: words('occasion', one.occasion) });
  return (
    <Button size="small" aria-label={name} loading={acting.isPending} onClick={() => acting.mutate(one.id)}>
      {t(`systems.${act}`)}
    </Button>
  );
}
