import { App, Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useMyAddress, useSetMyAddress } from './notifications.api.js';
import css from './notifications.module.css';

/** Where my own warnings go. */
export function MyAddressPanel(): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('notifications.mine')}>
      <p className="muted">{t('notifications.mineHint')}</p>
      <AsyncView query={useMyAddress()} rows={1}>
        {({ mail }) => <AddressForm key={mail} mail={mail} />}
      </AsyncView>
    </Panel>
  );
}

function AddressForm({ mail }: { mail: string | null }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [typed, setTyped] = useState(mail ?? '');
  const set = useSetMyAddress(() => void message.success(t('notifications.saved')));
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate(typed.trim() || null);
      }}
    >
      <Input
        type="email"
        autoComplete="email"
        aria-label={t('notifications.mine')}
        style={{ maxWidth: 320 }}
        maxLength={254}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button htmlType="submit" loading={set.isPending} disabled={typed.trim() === (mail ?? '')}>
        {t('common.save')}
      </Button>
      {set.error && <ProblemAlert thrown={set.error} />}
    </form>
  );
}
