import { App, Button, type TableColumnsType } from 'antd';
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
import { useDeliveries, useReplayOne, useWebhooks } from './systems.api.js';

/** What one webhook was told, what it answered, and telling it again. */
export default function WebhookPage(): ReactNode {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data } = useWebhooks();
  const url = data?.find((one) => one.id === id)?.url ?? '';
  const deliveries = useDeliveries(id);
  const columns = useColumns(id);
  return (
    <Page title={t('systems.deliveries')} lead={url} actions={<Link to="/systems">{t('systems.back')}</Link>}>
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

function useColumns(webhookId: string): NonNullable<TableColumnsType<WebhookDelivery>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'entry',
      title: t('systems.entry'),
      render: (_, { entryId, entryNo }) => <Link to={`/entries/${entryId}`}>{entryNo}</Link>,
    },
    { key: 'occasion', title: t('systems.occasion'), render: (_, one) => words('occasion', one.occasion) },
    { key: 'result', title: t('systems.result'), render: (_, one) => <Result one={one} /> },
    { key: 'attempts', title: t('systems.attempts'), dataIndex: 'attempts', align: 'right' },
    {
      key: 'replay',
      title: t('columns.action'),
      render: (_, one) => <Replay webhookId={webhookId} one={one} />,
    },
  ];
}

function Result({ one }: { one: WebhookDelivery }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const failureWords = useFailureWords();
  const { deliveredAt, lastAt, lastStatus, lastError } = one;
  const error = lastError && (lastStatus === null ? lastError : `${lastError} (HTTP ${String(lastStatus)})`);
  return (
    <span className="lines">
      {deliveredAt ? t('systems.delivered', { at: dates.instant(deliveredAt) }) : t('systems.waiting')}
      {error && lastAt && (
        <span className="warn">
          {t('systems.lastFailed', { at: dates.instant(lastAt), error: failureWords(error) })}
        </span>
      )}
    </span>
  );
}

function Replay({ webhookId, one }: { webhookId: string; one: WebhookDelivery }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  const replay = useReplayOne(webhookId, () => void message.success(t('systems.replayed')));
  const name = t('systems.replayOne', { no: one.entryNo, occasion: words('occasion', one.occasion) });
  return (
    <Button size="small" aria-label={name} loading={replay.isPending} onClick={() => replay.mutate(one.id)}>
      {t('systems.replay')}
    </Button>
  );
}
