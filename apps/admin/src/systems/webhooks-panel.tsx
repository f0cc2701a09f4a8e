import { App, Button, Space, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Webhook } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import css from './systems.module.css';
import { useActOnWebhook, useWebhooks } from './systems.api.js';

/** Where systems want to be told, and whether they are. */
export function WebhooksPanel(): ReactNode {
  const { t } = useTranslation();
  const webhooks = useWebhooks();
  return (
    <Panel title={t('systems.webhooks')} flush>
      <AsyncView query={webhooks} rows={3}>
        {(rows) => <WebhookTable caption={t('systems.webhooks')} rows={rows} />}
      </AsyncView>
    </Panel>
  );
}

interface TableProps {
  caption: string;
  rows: readonly Webhook[];
}

export function WebhookTable({ caption, rows }: TableProps): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  const empty = t('systems.noWebhooks');
  return <DataTable<Webhook> rowKey="id" caption={caption} empty={empty} rows={rows} columns={columns} />;
}

function useColumns(): NonNullable<TableColumnsType<Webhook>> {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  return [
    {
      key: 'url',
      title: t('systems.url'),
      render: (_, { id, url, credentialName }) => (
        <span className="lines">
          <Link to={`/systems/webhooks/${id}`} className={css.url}>
            {url}
          </Link>
          <span className="muted">{credentialName}</span>
        </span>
      ),
    },
    {
      key: 'lists',
      title: t('systems.lists'),
      render: (_, { lists }) =>
        lists.length === 0 ? t('systems.allLists') : lists.map((list) => words('list', list)).join(comma),
    },
    { key: 'standing', title: t('systems.standing'), render: (_, one) => <Standing webhook={one} /> },
    {
      key: 'owed',
      title: t('systems.owed'),
      render: (_, { owed }) => t('systems.owedCount', { count: owed }),
    },
    { key: 'actions', title: t('columns.action'), render: (_, one) => <Acts webhook={one} /> },
  ];
}

function Standing({ webhook: { live, failingSince, heldBy, disabledWhy } }: { webhook: Webhook }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  if (disabledWhy)
    return (
      <span className="late">
        {t('systems.disabledFor', { why: words('webhookDisabledWhy', disabledWhy) })}
      </span>
    );
  if (failingSince)
    return (
      <span className="warn">
        {t(heldBy ? 'systems.heldSince' : 'systems.failingSince', { at: dates.instant(failingSince) })}
      </span>
    );
  return live ? t('systems.live') : '';
}

function Acts({ webhook }: { webhook: Webhook }): ReactNode {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const act = useActOnWebhook(webhook.id);
  const turn = webhook.disabledAt ? 'enable' : 'disable';
  const remove = (): void =>
    void modal.confirm({
      title: t('systems.remove'),
      content: t('systems.removeLead'),
      okText: t('systems.remove'),
      okButtonProps: { danger: true },
      onOk: () => act.mutate('remove'),
    });
  return (
    <>
      {act.error && <ProblemAlert thrown={act.error} />}
      <Space>
        <Button
          size="small"
          loading={act.isPending}
          aria-label={`${t(`systems.${turn}`)} ${webhook.url}`}
          onClick={() => act.mutate(turn)}
        >
          {t(`systems.${turn}`)}
        </Button>
        <Button size="small" danger aria-label={`${t('systems.remove')} ${webhook.url}`} onClick={remove}>
          {t('systems.remove')}
        </Button>
      </Space>
    </>
  );
}
