import { Button, Space, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Credential, CredentialSecret } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { NewCredentialDialog } from './new-credential-dialog.js';
import { RevokeDialog } from './revoke-dialog.js';
import { RotateDialog } from './rotate-dialog.js';
import { SecretDialog } from './secret-dialog.js';
import { useCredentials } from './systems.api.js';

type Asked = { what: 'new' } | { what: 'rotate' | 'revoke'; credential: Credential };

/** Who may knock, for what, until when, and when they last did. */
export function CredentialsPanel(): ReactNode {
  const { t } = useTranslation();
  const credentials = useCredentials();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [made, setMade] = useState<CredentialSecret | null>(null);
  const columns = useColumns(setAsked);
  const close = (): void => setAsked(null);
  const onMade = (secret: CredentialSecret): void => {
    close();
    setMade(secret);
  };
  const give = (
    <Button type="primary" onClick={() => setAsked({ what: 'new' })}>
      {t('systems.new')}
    </Button>
  );
  return (
    <Panel title={t('systems.credentials')} flush extra={give}>
      <AsyncView query={credentials} rows={3}>
        {(rows) => (
          <DataTable<Credential>
            rowKey="id"
            caption={t('systems.credentials')}
            empty={t('systems.noCredentials')}
            rows={rows}
            columns={columns}
          />
        )}
      </AsyncView>
      {asked?.what === 'new' && <NewCredentialDialog onMade={onMade} onClose={close} />}
      {asked?.what === 'rotate' && (
        <RotateDialog credential={asked.credential} onMade={onMade} onClose={close} />
      )}
      {asked?.what === 'revoke' && <RevokeDialog credential={asked.credential} onClose={close} />}
      {made && <SecretDialog made={made} onClose={() => setMade(null)} />}
    </Panel>
  );
}

function useColumns(ask: (asked: Asked) => void): NonNullable<TableColumnsType<Credential>> {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const dates = useDates();
  return [
    {
      key: 'name',
      title: t('systems.name'),
      render: (_, { name, party }) => (
        <span className="lines">
          <strong>{name}</strong>
          <span className="muted">{words('systemParty', party)}</span>
        </span>
      ),
    },
    {
      key: 'scopes',
      title: t('systems.scopes'),
      render: (_, { scopes, perMinute, perDay }) => (
        <span className="lines">
          {scopes.map((scope) => words('credentialScope', scope)).join(comma)}
          <span className="muted">{t('systems.quota', { perMinute, perDay })}</span>
        </span>
      ),
    },
    {
      key: 'prefix',
      title: t('systems.prefix'),
      render: (_, { prefix, previousUntil }) => (
        <span className="lines">
          <span className="code">{prefix}…</span>
          {previousUntil && Date.parse(previousUntil) > Date.now() && (
            <span className="muted">{t('systems.previousUntil', { at: dates.instant(previousUntil) })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'standing',
      title: t('systems.standing'),
      render: (_, { standing, expiresAt }) => (
        <span className="lines">
          <span className={standing === 'good' ? undefined : 'late'}>
            {words('credentialStanding', standing)}
          </span>
          <span className="muted">{dates.instant(expiresAt)}</span>
        </span>
      ),
    },
    {
      key: 'lastUsed',
      title: t('systems.lastUsed'),
      render: (_, { lastUsedAt }) =>
        lastUsedAt ? dates.instant(lastUsedAt) : <span className="muted">{t('systems.neverUsed')}</span>,
    },
    {
      key: 'actions',
      title: t('columns.action'),
      render: (_, credential) =>
        credential.standing === 'good' && (
          <Space>
            {(['rotate', 'revoke'] as const).map((what) => (
              <Button
                key={what}
                size="small"
                danger={what === 'revoke'}
                aria-label={`${t(`systems.${what}`)} ${credential.name}`}
                onClick={() => ask({ what, credential })}
              >
                {t(`systems.${what}`)}
              </Button>
            ))}
          </Space>
        ),
    },
  ];
}
